import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompressedSite, serveCompressed } from '../../scripts/bench/serveCompressed.ts';
import { PAGE_TYPES } from '../../scripts/browser/pageTypes.ts';
import { newVisitor } from './visitors.ts';
import { openAddress } from './openAddress.ts';

/** Notes every shift, also those that follow a click: what opens may push what stands below it, nothing else may move. */
const WATCH = `new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) (window.shifts ??= []).push({ value, hadRecentInput });
}).observe({ type: 'layout-shift', buffered: true })`;
const unasked = (page: Page): Promise<number> =>
  page.evaluate<number>(
    '(window.shifts ?? []).filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0)',
  );

/** How much later than the page its scripts come, in milliseconds. */
const LATE = 300;

/** Whether anything shifts on the pages of a built site, each language at its width. */
export function describeShifts(
  folder: string,
  looks: readonly (readonly [lang: string, width: number])[],
): void {
  let site: CompressedSite;
  beforeAll(async () => {
    site = await serveCompressed(folder);
  });
  afterAll(() => site.close());

  async function openPage(path: string, width = 1280): Promise<Page> {
    const context = await newVisitor({ viewport: { width, height: 844 } });
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await openAddress(page, site.origin + path);
    return page;
  }

  /** On a poor line scripts come late: what they add must not push what a reader is reading by then. */
  async function openOnPoorLine(path: string, width: number): Promise<Page> {
    const page = await openPage('/404.html', width);
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    await openAddress(page, site.origin + path);
    return page;
  }

  describe.each(looks)('%s at %i px nothing shifts', (lang, width) => {
    // The browser takes half a second for as long as a shift is asked for; a busy machine may need longer for what a click opens.
    it.each(Object.entries(PAGE_TYPES))(
      'on %s, neither while it loads nor after a section is opened',
      { retry: 2 },
      async (_type, path) => {
        const page = await openOnPoorLine(lang + path, width);
        await page.waitForTimeout(100);
        for (const summary of await page.locator('main details:not([open]) > summary').elementHandles())
          await summary.click();
        await page.waitForTimeout(50);
        expect(await unasked(page)).toBe(0);
        await page.context().close();
      },
    );
  });

  it('the observer of these tests sees a shift where there is one', async () => {
    const page = await openPage('/');
    await page.evaluate("document.querySelector('main').style.marginTop = '200px'");
    await expect.poll(() => unasked(page)).toBeGreaterThan(0);
    await page.context().close();
  });
}
