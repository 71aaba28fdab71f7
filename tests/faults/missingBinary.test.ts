import { describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
import { runChild } from './runChild.ts';

vi.mock('@sparticuz/chromium', () => ({
  default: { executablePath: () => Promise.reject(new Error('no binary for this system')) },
}));
vi.mock('playwright-core', () => ({
  chromium: { launch: () => Promise.reject(new Error('spawn ENOENT')) },
}));

describe('a package whose compiled part is not there', () => {
  it.each([
    ['@resvg/resvg-js', '@resvg/resvg-js-'],
    ['sharp', '@img/sharp-'],
    ['esbuild', '@esbuild/'],
    ['pagefind', '@pagefind/'],
  ])(
    '%s is named within seconds, with what to do',
    async (name, hidden) => {
      const { status, output } = await runChild('scripts/build.ts', {
        preload: ['tests/faults/children/hideModules.ts'],
        env: { HIDE: hidden, OUT_DIR: '.build/never' },
        killAfter: 30,
      });
      expect(status).toBe(2);
      expect(output).toContain(`the package ${name} cannot run here (`);
      expect(output).toContain(`Fix: run npm ci on this machine (${process.platform}-${process.arch}, Node `);
      expect(output.trim().split('\n')).toHaveLength(2);
    },
    60_000,
  );
});

describe('a browser that is not there', () => {
  it('is asked for with what to install', async () => {
    await expect(launchBrowser()).rejects.toThrow(
      'no browser to run: install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH to one',
    );
  });
});
