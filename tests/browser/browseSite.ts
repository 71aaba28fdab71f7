import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
import { serveSite } from '../../scripts/browser/serveSite.ts';

/** A page and everything it did wrong: console messages, errors, failed requests, requests to other origins. */
export interface Visit {
  page: Page;
  wrong: string[];
  close: () => Promise<void>;
}

export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Visit>;

/**
 * Serves a built folder for the tests of a file and opens its pages in a real browser.
 *
 * @returns opens a page; 1280 × 900 unless told otherwise
 */
export function browseSite(folder: string): OpenPage {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return async (path, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) wrong.push(`foreign request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
    await page.goto(site.origin + path, { waitUntil: 'load' });
    return { page, wrong, close: () => context.close() };
  };
}
