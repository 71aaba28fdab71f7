import { expect, it, vi } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';

vi.mock('@sparticuz/chromium', () => ({
  default: { executablePath: () => Promise.reject(new Error('no binary for this system')) },
}));
vi.mock('playwright-core', () => ({ chromium: { launch: () => Promise.reject(new Error('spawn ENOENT')) } }));

it('a browser that is not there is asked for with what to install', async () => {
  await expect(launchBrowser()).rejects.toThrow(
    'no browser to run: install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH to one',
  );
});
