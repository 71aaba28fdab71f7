import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Where systems put a Chrome or Chromium of their own. */
const INSTALLED = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// The bundled binary's own defaults (one process, no web security) are for serverless hosts: not a reader's browser.
const SERVERLESS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What some uses need beyond a reader's defaults. */
export interface LaunchOptions {
  args?: readonly string[];
  /** Switches that Playwright sets and a reader's browser does not have. */
  without?: readonly string[];
}

async function tryLaunch(
  executablePath: string,
  args: string[],
  { args: more = [], without = [] }: LaunchOptions,
): Promise<Browser | undefined> {
  try {
    return await playwright.launch({
      executablePath,
      args: [...args, ...QUIET, ...more],
      ignoreDefaultArgs: [...without],
      headless: true,
    });
  } catch {
    return undefined;
  }
}

/**
 * A real browser: the one that came with `npm ci`, or where its binary cannot run an installed one.
 *
 * @throws Error that says what to install; a browser test is never skipped silently
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  if (process.platform === 'linux') {
    const bundled = await chromium.executablePath().catch(() => undefined);
    const browser = bundled === undefined ? undefined : await tryLaunch(bundled, SERVERLESS, options);
    if (browser) return browser;
  }
  for (const path of INSTALLED.filter((candidate) => existsSync(candidate))) {
    const browser = await tryLaunch(path, process.platform === 'linux' ? ['--no-sandbox'] : [], options);
    if (browser) return browser;
  }
  throw new Error(
    'no browser to run: install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH to one',
  );
}
