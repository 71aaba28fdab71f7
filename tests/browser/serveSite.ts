export { serveSite } from '../../scripts/browser/serveSite.ts';
