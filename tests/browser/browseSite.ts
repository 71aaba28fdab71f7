import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from '../../scripts/browser/serveSite.ts';
import { newVisitor } from './sharedBrowser.ts';

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
 * @param base where the site was built to stand, such as `/ledger`
 * @returns opens a page; 1280 × 900 unless told otherwise
 */
export function browseSite(folder: string, base = ''): OpenPage {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite(folder, base);
  });
  const visitors = new Set<BrowserContext>();
  /** Visitors that have closed their page: the next one like them need not fetch the style again. */
  const idle = new Map<string, BrowserContext>();
  afterAll(async () => {
    await Promise.all([...visitors].map((visitor) => visitor.close()));
    await site.close();
  });
  return async (path, options = {}) => {
    const kind = JSON.stringify(options);
    const visitor =
      idle.get(kind) ?? (await newVisitor({ viewport: { width: 1280, height: 900 }, ...options }));
    visitors.add(visitor);
    idle.delete(kind);
    const page = await visitor.newPage();
    page.on('close', () => idle.set(kind, visitor));
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) wrong.push(`foreign request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      // What the browser itself gives up is no fault: pictures for the night when day comes back before they are there.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()} (${reason})`);
    });
    await page.goto(site.origin + path, { waitUntil: 'load' });
    return { page, wrong, close: () => page.close() };
  };
}
