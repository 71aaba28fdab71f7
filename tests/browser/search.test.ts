import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseSite, type Visit } from './visitors.ts';

const open = browseSite(SITE);

/** What people look for, and what must be among the first five results: one of these, wherever the site shows it. */
const QUERIES: readonly (readonly [lang: string, query: string, ...wanted: string[]])[] = [
  ['', '投资', '#task-008', '/measures/measure-01/', '#measure-01'],
  ['', '招商', '/indicators/investment-funds-in-place/'],
  ['', '林业', '#task-019', '#task-024', '/agencies/liangping-forestry-bureau/'],
  ['', '渝北', '/places/500112/'],
  ['', '目标', '/indicators/work-report-tasks/', '/targets/', '/charts/firmness/'],
  ['', '乡村', '/awards/rural-governance/'],
  ['', '医保', '#task-135', '#measure-26', '/measures/measure-26/'],
  ['', '审计', '#task-155'],
  ['', '万州', '/places/500101/'],
  ['', '森林覆盖率', '/indicators/forest-coverage/'],
  ['', '地区生产总值', '/indicators/gross-regional-product/'],
  ['', '脱贫攻坚', '/awards/poverty-alleviation/'],
  ['', '促进消费', '#measure-02', '/measures/measure-02/'],
  ['', '渝北 森林', '/indicators/forest-coverage/'],
  ['', '审计局', '#task-155'],
  ['', '督查激励', '/awards/', '/documents/cq-2020-commendation/'],
  ['/en', 'wanzhou', '/places/500101/'],
  ['/en', 'forest coverage', '/indicators/forest-coverage/'],
  ['/en', 'poverty alleviation', '/awards/poverty-alleviation/'],
  ['/en', 'audit', '#task-155'],
  ['/en', 'Gross Regional Product', '/indicators/gross-regional-product/'],
  ['/en', 'rural governance', '#measure-16', '/measures/measure-16/'],
  ['/en', 'map', '/charts/awards-map/'],
  ['/en', 'medical insurance', '#task-135', '#measure-26', '/measures/measure-26/'],
  // Everyday words find what the ledger says for them.
  ['', '地铁', '/indicators/metro-length/'],
  ['', '扶贫', '/awards/poverty-alleviation/'],
  ['', 'GDP', '/indicators/gross-regional-product/'],
  ['', '发改', '/agencies/cq-development-reform-commission/'],
  ['', '区发改委', '/agencies/liangping-development-reform-commission/'],
  ['', '医疗保险', '/indicators/medical-insurance-coverage/'],
  ['', '经信委', '/agencies/cq-economy-information-commission/'],
  ['', '人社局', '/agencies/cq-human-resources-bureau/'],
  ['/en', 'subway', '/en/indicators/metro-lines/'],
  ['/en', 'metro', '/en/indicators/metro-lines/'],
  ['/en', 'GDP', '/indicators/gross-regional-product/'],
  ['/en', 'poverty relief', '/measures/measure-13/'],
];

/** Names of places, short and full, whose page stands first. */
const NAMES: readonly (readonly [lang: string, query: string, first: string])[] = [
  ['', '渝北', '/places/500112/'],
  ['', '渝北区', '/places/500112/'],
  ['', '梁平', '/places/500155/'],
  ['', '梁平区', '/places/500155/'],
  ['', '石柱县', '/places/500240/'],
  ['', '高新区', '/places/chongqing-high-tech-zone/'],
  ['/en', 'Yubei', '/en/places/500112/'],
  ['/en', 'Yubei District', '/en/places/500112/'],
  ['/en', 'liangping', '/en/places/500155/'],
  ['/en', 'Liangping District', '/en/places/500155/'],
  ['/en', "Nan'an", '/en/places/500108/'],
];

const answered = (page: Page): Promise<void> =>
  page.locator('#search-results ol[aria-busy=false]').waitFor({ state: 'attached' });
const status = (page: Page) => page.locator('#search-status');

async function ask(page: Page, query: string): Promise<void> {
  await page.fill('input[name=q]', query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === query.trim());
  await answered(page);
}

const links = (page: Page): Promise<string[]> =>
  page
    .locator('#search-results li > a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** Answers stand before the results. */
const answers = (page: Page): Promise<string[]> =>
  page
    .locator('.search-answers > li')
    .evaluateAll((all) => all.map((answer) => answer.querySelector('a')?.getAttribute('href') ?? ''));

/** Asks one after the other on one page, as readers do. */
function askOnOnePage(): (lang: string, query: string) => Promise<Visit> {
  const visits = new Map<string, Promise<Visit>>();
  afterAll(() => Promise.all([...visits.values()].map(async (visit) => (await visit).close())));
  return async (lang, query) => {
    const visit = visits.get(lang) ?? open(`${lang}/search/`);
    visits.set(lang, visit);
    await ask((await visit).page, query);
    return visit;
  };
}

describe('what people look for', () => {
  const asked = askOnOnePage();

  it.each(QUERIES)('%s “%s” finds it among the first five', async (lang, query, ...wanted) => {
    const { page, wrong } = await asked(lang, query);
    const first = [...(await answers(page)), ...(await links(page))].slice(0, 5);
    expect(
      wanted.some((path) => first.some((link) => link.endsWith(path))),
      first.join('\n'),
    ).toBe(true);
    expect(await page.locator('#search-results mark').count()).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('a name of a place', () => {
  const asked = askOnOnePage();

  it.each(NAMES)('%s “%s” has its page first', async (lang, query, first) => {
    const { page, wrong } = await asked(lang, query);
    expect((await links(page))[0]).toBe(first);
    expect(wrong).toEqual([]);
  });
});

describe('everyday words', () => {
  it.each([
    ['', '扶贫', '也找了“脱贫”。'],
    ['', '梁平 GDP', '也找了“地区生产总值”。'],
    ['', '医保', '也找了“医疗保险”。'],
    ['/en', 'metro', '“rail transit” was searched for too.'],
  ])('%s “%s” says what was searched for too', async (lang, query, said) => {
    const { page, close } = await open(`${lang}/search/`);
    await ask(page, query);
    expect(await status(page).textContent()).toMatch(/\d(个结果| results)/);
    expect(await status(page).textContent()).toContain(said);
    await close();
  });

  it('are not set in where the query has none, nor found where the ledger has nothing', async () => {
    const { page, close } = await open('/search/');
    await ask(page, '脱贫');
    expect(await status(page).textContent()).not.toContain('也找了');
    await ask(page, '房价');
    expect(await status(page).textContent()).toBe('没有一处有“房价”。');
    await close();
  });
});

describe('the search page', () => {
  it('loads nothing of the index before the first query', async () => {
    const { page, close } = await open('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await ask(page, '投资');
    expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
    await close();
  });

  it('finds as one types, keeps the query in the address and opens a shared one', async () => {
    const { page, close } = await open('/search/');
    await page.locator('input[name=q]').pressSequentially('招商', { delay: 20 });
    await page.locator('#search-results li').first().waitFor();
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?q=招商');
    const shown = await links(page);
    await page.locator('#search-results a').first().click();
    await page.goBack();
    await page.locator('#search-results li').first().waitFor();
    expect(await page.inputValue('input[name=q]')).toBe('招商');
    expect(await links(page)).toEqual(shown);
    await page.fill('input[name=q]', '');
    await page.waitForURL((url) => url.search === '');
    await answered(page);
    expect(await page.locator('#search-results li').count()).toBe(0);
    expect(await status(page).textContent()).toBe('');
    await close();
  });

  it('works by keyboard alone, and shows more on request', async () => {
    const { page, close } = await open('/search/?q=渝北');
    await page.locator('#search-results li').first().waitFor();
    await page.focus('input[name=q]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('/places/500112/');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
    expect(await page.locator('#search-results li').count()).toBe(20);
    await page.focus('#search-more');
    await page.keyboard.press('Enter');
    await page.locator('#search-results li').nth(39).waitFor();
    const focused = await page.evaluate('document.activeElement.getAttribute("href")');
    expect(focused).toBe((await links(page))[20]);
    await close();
  });

  it('says what stands nowhere and what can be tried', async () => {
    const { page, close } = await open('/search/');
    await ask(page, '渝北 火锅');
    expect(await status(page).textContent()).toBe('没有一处有“火锅”。');
    expect(await page.locator('#search-hints').isVisible()).toBe(true);
    await ask(page, '渝北');
    expect(await page.locator('#search-hints').isVisible()).toBe(false);
    await close();
  });

  it('opens an indicator without a page in the explorer, with its rows', async () => {
    for (const [path, query] of [
      ['/search/', '农村客运站'],
      ['/en/search/', 'Coverage of School Groups and School Districts'],
    ] as const) {
      const { page, close } = await open(path);
      await ask(page, query);
      await page.locator('#search-results a').first().click();
      await page.waitForURL('**/targets/?q=*');
      // The explorer says how many rows it left once it has filtered them.
      const said = async (): Promise<number> =>
        Number(/\d+/.exec((await page.locator('#explorer [role=status]').textContent()) ?? '')?.[0] ?? 0);
      await expect.poll(said).toBeGreaterThan(0);
      const rows = page.locator('table.explorer tbody tr');
      expect(await rows.filter({ visible: true }).count()).toBe(await said());
      expect(await said()).toBeLessThan(await rows.count());
      await close();
    }
  });

  it('takes a hostile query for text', async () => {
    const query = '<img src=x onerror=window.broken=1>"\'&';
    const { page, wrong, close } = await open(`/search/?q=${encodeURIComponent(query)}`);
    await status(page).getByText('“').waitFor();
    expect(await page.inputValue('input[name=q]')).toBe(query);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(wrong).toEqual([]);
    await close();
  });

  it('says when the index does not load, and finds once it does', async () => {
    const { page, close } = await open('/search/');
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.fill('input[name=q]', '投资');
    await status(page).getByText('没有载入').waitFor();
    await page.unroute('**/pagefind/pagefind.js');
    await ask(page, '投资 ');
    expect((await links(page)).length).toBeGreaterThan(5);
    await close();
  });

  it('has no dead control without JavaScript', async () => {
    const { page, close } = await open('/search/?q=投资', { javaScriptEnabled: false });
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    await close();
  });
});
