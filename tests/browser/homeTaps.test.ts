/** What a newcomer with a phone asks first, and how many taps from home the answer is away. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { localPath } from '../../src/i18n/paths.ts';
import { SITE } from '../site/folders.ts';
import { browseSite } from './visitors.ts';

const open = browseSite(SITE);
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Whether something is in the first screen, without scrolling. */
const isSeen = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate<boolean>(
    `(() => { const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
       return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth; })()`,
  );

/** Taps the first link to an address. */
async function tap(page: Page, href: string): Promise<void> {
  await page.locator(`a[href="${href}"]:visible`).first().tap();
}

describe.each(LANGS)('from home at 390 px, in %s', (lang) => {
  const to = (path: string): string => localPath(path, lang, '');
  const home = () => open(to('/'), PHONE);

  it('the first screen has the question, the answer and the first marks', async () => {
    const { page, close } = await home();
    expect(await isSeen(page, 'h1')).toBe(true);
    expect(await isSeen(page, '#city-growth-headline')).toBe(true);
    const marks = 'document.querySelector("#figure-city-growth .drawing-narrow").getBoundingClientRect().top';
    expect(await page.evaluate<number>(marks)).toBeLessThan(600);
    await close();
  });

  it.each([true, false])(
    'my district is two taps away and no more than a screen, script %s',
    async (script) => {
      const { page, close } = await open(to('/'), { ...PHONE, javaScriptEnabled: script });
      expect(await isSeen(page, 'a[href="#districts"]')).toBe(true);
      await tap(page, '#districts');
      const link = page.locator(`.picker a[href="${to('/places/500112/')}"]`);
      await link.waitFor({ state: 'visible' });
      const box = await link.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(844 * 2);
      await link.tap();
      await page.waitForURL(/places/);
      expect(pathOf(page)).toBe(to('/places/500112/'));
      await close();
    },
  );

  it.each([
    ['GDP over the years', '/charts/gdp-timeline/'],
    ['who was commended for what', '/awards/'],
    ['promise against result', '/charts/city-scorecard-2025/'],
    ['the city', '/places/500000/'],
  ])('%s is one tap away', async (_what, path) => {
    const { page, close } = await home();
    await tap(page, to(path));
    await page.waitForURL(`**${to(path)}`);
    await close();
  });

  it('all data are one tap away', async () => {
    const { page, close } = await home();
    const download = page.waitForEvent('download');
    await tap(page, '/data/chongqing-ledger.zip');
    expect((await download).suggestedFilename()).toBe('chongqing-ledger.zip');
    await close();
  });
});

describe('the picker of districts', () => {
  it.each([
    ['/', '渝', ['渝中', '渝北']],
    ['/', 'yubei', ['渝北']],
    ['/en/', "nan'an", ['Nan’an']],
  ])('%s filters by “%s”', async (home, typed, names) => {
    const { page, wrong, close } = await open(home, PHONE);
    await page.locator('.picker input').fill(typed);
    const shown = page.locator('.picker li:visible a');
    expect((await shown.allTextContents()).map((name) => name.trim())).toEqual(names);
    expect(wrong).toEqual([]);
    await close();
  });

  it('opens the first that fits by Enter, and says so where none does', async () => {
    const { page, close } = await open('/places/', {});
    await page.locator('.picker input').fill('渝被');
    expect(await page.locator('.picker [role=status]').textContent()).toContain('没有这个名字');
    await page.locator('.picker input').fill('南岸');
    await page.locator('.picker input').press('Enter');
    await page.waitForURL('**/places/500108/');
    await close();
  });
});
