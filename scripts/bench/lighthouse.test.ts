import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE } from '../../tests/site/folders.ts';
import { launchBrowser } from '../browser/launchBrowser.ts';
import { LIGHTHOUSE_TYPES, PAGE_TYPES } from '../browser/pageTypes.ts';
import { freePort } from '../browser/serveSite.ts';
import { auditPage } from './auditPage.ts';
import { type CompressedSite, serveCompressed } from './serveCompressed.ts';

// What no clock has a part in; `npm run lighthouse` prints performance beside it.
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

let browser: Browser;
let site: CompressedSite;
let port: number;
beforeAll(async () => {
  port = await freePort();
  [browser, site] = await Promise.all([
    launchBrowser({ args: [`--remote-debugging-port=${String(port)}`] }),
    serveCompressed(SITE),
  ]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const pages = ['', '/en'].flatMap((lang) => LIGHTHOUSE_TYPES.map((type) => [type, lang] as const));

describe('Lighthouse, mobile preset', () => {
  it.each(pages)('gives 100 to %s %s', async (type, lang) => {
    const { scores, failing } = await auditPage(site.origin + lang + PAGE_TYPES[type], port, CATEGORIES);
    expect(failing).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });
});
