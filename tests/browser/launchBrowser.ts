export { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
