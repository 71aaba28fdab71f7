import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseSite } from './visitors.ts';
import { openAddress } from './openAddress.ts';

const open = browseSite(SITE);
const items = (page: Page) => page.locator('.search-answers > li');
const status = (page: Page) => page.locator('#search-status');
const search = (lang: string, query: string): string => `${lang}/search/?q=${encodeURIComponent(query)}`;

/** What is asked, where the first result leads, and the words in it that no data changes. */
const ANSWERED = [
  ['', '渝北 GDP', '/charts/gdp-timeline/', '渝北区', '2020', '出处'],
  ['', '南岸 GDP 2024', '/charts/gdp-timeline/', '南岸区', '2024', '出处'],
  ['', '南岸 财政收入', '/indicators/general-public-budget-revenue/', '南岸区', '亿元', '出处'],
  ['', '渝北區 生產總值', '/charts/gdp-timeline/', '渝北区', '2020', '出处'],
  ['', '督查激励', '/awards/', '督查激励', '解释'],
  ['', '两江新区', '/places/liangjiang-district/', '行政区'],
  ['/en', 'Yubei GDP', '/en/charts/gdp-timeline/', 'Yubei District', '2020', 'Source'],
  ['/en', 'forest coverage', '/en/indicators/forest-coverage/', '%', 'Source'],
  ['/en', 'Yubei commendations', '/en/charts/awards-by-place/', 'Yubei District', '2020', 'Source'],
] as const;

describe('a question', () => {
  it.each(ANSWERED)('%s “%s” is answered first of all, at %s', async (lang, query, path, ...told) => {
    const { page, wrong, close } = await open(search(lang, query));
    await items(page).first().waitFor();
    const text = (await items(page).first().textContent()) ?? '';
    expect(await items(page).first().locator('a').first().getAttribute('href')).toBe(path);
    for (const word of told) expect(text).toContain(word);
    if (text.includes('¶')) {
      const source = items(page).first().locator('a', { hasText: '¶' }).first();
      expect(await source.getAttribute('href')).toMatch(/\/documents\/[\w-]+\/(#[\w-]+)?$/);
    }
    expect(wrong).toEqual([]);
    await close();
  });

  it('is answered before the index has come, and the answer stays when that fails', async () => {
    const { page, close } = await open('/search/');
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.fill('input[name=q]', '渝北 GDP');
    await items(page).first().waitFor();
    await status(page).getByText('没有载入').waitFor();
    expect(await items(page).count()).toBe(1);
    await close();
  });

  it('is left to the index where the file of answers does not come', async () => {
    const { page, close } = await open('/search/');
    await page.route('**/pagefind/answers-zh.json', (route) => route.fulfill({ status: 404 }));
    await page.fill('input[name=q]', '渝北 GDP');
    await page.locator('#search-results li').first().waitFor();
    expect(await items(page).count()).toBe(0);
    await close();
  });

  it('that is none has results and no empty frame; an emptied field has neither', async () => {
    const { page, close } = await open(search('', '渝北 GDP'));
    await items(page).first().waitFor();
    await page.fill('input[name=q]', '招商');
    await status(page).getByText('结果').waitFor();
    await expect.poll(() => items(page).count()).toBe(0);
    expect(await page.locator('#search-results li').count()).toBeGreaterThan(5);
    await page.fill('input[name=q]', '');
    await expect.poll(() => page.locator('#search-results li').count()).toBe(0);
    expect(await status(page).textContent()).toBe('');
    await close();
  });

  it.each(['', '/en'])('that the page proposes has an answer, %s', async (lang) => {
    const { page, close } = await open(`${lang}/search/`);
    const tries = await page
      .locator('.search-tries a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(tries.length).toBeGreaterThan(3);
    for (const query of tries) {
      await openAddress(page, new URL(query, page.url()).href);
      await items(page).first().waitFor();
    }
    await close();
  });

  it.each([
    ['', '南岸 GDP 2024'],
    ['/en', 'Nan’an GDP 2024'],
  ])('is answered within 320 px, %s', async (lang, query) => {
    const { page, close } = await open(search(lang, query), { viewport: { width: 320, height: 640 } });
    await items(page).first().waitFor();
    const value = await items(page).first().locator('strong').boundingBox();
    expect((value?.x ?? 999) + (value?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await close();
  });
});

describe('a mistake', () => {
  it.each([
    ['', '渝被', '渝北'],
    ['', '渝被 GDP', '渝北 gdp'],
    ['', '督察激励', '督查激励'],
    ['', '森林复盖率', '森林覆盖率'],
    ['', 'chonqing', 'chongqing'],
    ['/en', 'forrest', 'forest'],
    ['/en', 'yubie gdp', 'yubei gdp'],
    ['/en', 'forrest coverge', 'forest coverage'],
  ])('%s “%s” finds nothing by half of it, and is offered “%s”', async (lang, query, wanted) => {
    const { page, wrong, close } = await open(search(lang, query));
    const link = status(page).locator('a').first();
    await link.waitFor();
    expect(await page.locator('#search-results li').count()).toBe(0);
    expect(await link.textContent()).toBe(wanted);
    await link.click();
    await page.locator('#search-results li, .search-answers li').first().waitFor();
    expect(await page.inputValue('input[name=q]')).toBe(wanted);
    expect(wrong).toEqual([]);
    await close();
  });
});

it('what the file of answers says becomes text, whatever it says', async () => {
  const hostile = '<img src=x onerror="window.broken=1">';
  const { page, wrong, close } = await open('/search/');
  await page.route('**/pagefind/answers-zh.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify(JSON.parse(text), (key, value: unknown) =>
        ['title', 'value', 'period', 'said', 'kind', 'note'].includes(key)
          ? `${hostile}${String(value)}`
          : value,
      ),
    });
  });
  for (const query of ['南岸 GDP 2024', '两江新区', '督查激励']) {
    await page.fill('input[name=q]', query);
    await items(page).first().getByText(hostile).first().waitFor();
    expect(await page.locator('.search-answers img').count()).toBe(0);
  }
  expect(await page.evaluate('window.broken')).toBeUndefined();
  expect(wrong).toEqual([]);
  await close();
});
