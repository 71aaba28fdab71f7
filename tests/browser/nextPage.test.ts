import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompressedSite, serveCompressed } from '../../scripts/bench/serveCompressed.ts';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
import { PAGE_TYPES } from '../../scripts/browser/pageTypes.ts';
import { SITE } from '../site/folders.ts';
import { newVisitor } from './visitors.ts';
import { openAddress } from './openAddress.ts';

let browser: Browser;
let site: CompressedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([
    // Playwright switches the back/forward cache off; readers have it.
    launchBrowser({ without: ['--disable-back-forward-cache'] }),
    serveCompressed(SITE),
  ]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openPage(path: string, width = 1280): Promise<Page> {
  const context = await newVisitor({ viewport: { width, height: 844 } }, Promise.resolve(browser));
  const page = await context.newPage();
  await openAddress(page, site.origin + path);
  return page;
}

const types = Object.entries(PAGE_TYPES);

/** Reasons that lie in the headless browser, which has no such cache at all; every other lies in a page or its answer. */
const OF_THE_BROWSER = ['BackForwardCacheDisabledForDelegate', 'BrowsingInstanceNotSwapped'];

/** Leaves a page and comes back: whether it was kept, and if not, what in it forbade it. */
async function comeBack(path: string, before = ''): Promise<{ kept: boolean; forbidden: string[] }> {
  const page = await openPage(path);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.enable');
  const reasons = new Promise<string[]>((resolve) => {
    devtools.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
      resolve(notRestoredExplanations.map(({ reason }) => reason));
    });
  });
  await page.evaluate(
    `addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.kept = String(persisted); }); ${before}`,
  );
  await page.goto(`${site.origin}/methods/?away`, { waitUntil: 'load' });
  await page.goBack({ waitUntil: 'commit' });
  const kept = page
    .waitForFunction("document.documentElement.dataset.kept === 'true'", undefined)
    .then(() => null);
  const answer = await Promise.race([reasons, kept]);
  kept.catch(() => undefined);
  await page.context().close();
  return {
    kept: answer === null,
    forbidden: (answer ?? []).filter((reason) => !OF_THE_BROWSER.includes(reason)),
  };
}

describe('back and forward', () => {
  it.each(types)('nothing in %s keeps a browser from restoring it as it was left', async (_type, path) => {
    expect((await comeBack(path)).forbidden).toEqual([]);
  });

  it('is a test that sees what would', async () => {
    const { kept, forbidden } = await comeBack('/', "addEventListener('unload', () => undefined)");
    expect(kept).toBe(false);
    expect(forbidden).toEqual(['UnloadHandlerExistsInMainFrame']);
  });
});

describe('a page a reader is about to open', () => {
  const NEXT = '/charts/gdp-timeline/';
  /** What was asked for but styles, scripts, and the pictures of a gallery as they come into view. */
  const asked = (): string[] => site.asked.filter((path) => !/^\/(assets|charts\/thumbs)\//.test(path));

  it('is fetched while the pointer rests on its link, once, and not again when it is opened', async () => {
    const page = await openPage('/charts/');
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    const link = page.locator(`main a[href="${NEXT}"]`).first();
    site.asked.length = 0;
    await link.hover();
    await expect.poll(asked).toEqual([NEXT]);
    await page.mouse.move(0, 0);
    await link.hover();
    await page.waitForTimeout(200);
    await link.click();
    await page.waitForURL(`**${NEXT}`);
    expect(asked().filter((path) => path === NEXT)).toHaveLength(1);
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('is fetched for the keyboard too', async () => {
    const page = await openPage('/charts/');
    site.asked.length = 0;
    await page.locator(`main a[href="${NEXT}"]`).first().focus();
    await expect.poll(asked).toEqual([NEXT]);
    await page.context().close();
  });

  it('is not fetched by a pointer that only passes, from a mark of a drawing, for a file, or where data are saved', async () => {
    const page = await openPage('/charts/awards-map/');
    site.asked.length = 0;
    await page.locator('figcaption a[download]').first().hover();
    await page.waitForTimeout(200);
    await page.locator('.drawing-wide svg a path').first().hover({ force: true });
    await page.waitForTimeout(200);
    await page.locator('nav a').first().hover();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(200);
    expect(asked()).toEqual([]);
    const saving = await (await newVisitor({}, Promise.resolve(browser))).newPage();
    await saving.addInitScript(
      "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })",
    );
    await openAddress(saving, `${site.origin}/charts/`);
    site.asked.length = 0;
    await saving.locator(`main a[href="${NEXT}"]`).first().hover();
    await saving.waitForTimeout(250);
    expect(asked()).toEqual([]);
    await saving.context().close();
    await page.context().close();
  });
});
