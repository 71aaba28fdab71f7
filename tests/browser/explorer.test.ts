import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ROWS_PER_PAGE } from '../../src/analysis/paginate.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { SITE } from '../site/folders.ts';
import { browseOnPhone } from './visitors.ts';

const open = browseOnPhone(SITE);
const total = String(loadLedger().observations.length);

const shownRows = (page: Page) => page.locator('table.explorer tbody tr:not([hidden])');
const status = (page: Page) => page.locator('#explorer [role=status]').textContent();
/** Until the rows of the other pages are there. */
const whole = (page: Page): Promise<void> =>
  expect.poll(() => page.locator('table.explorer tbody tr').count()).toBe(Number(total));
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

it('filters by place and kind, says how many rows are left, and puts the view into the address', async () => {
  const page = await open('/targets/');
  expect(await status(page)).toBe(`显示 ${String(ROWS_PER_PAGE)} / ${total} 行`);
  await page.selectOption('select[name=place]', '500155');
  await page.selectOption('select[name=kind]', 'target');
  // Of the whole list, though the page holds a part of it.
  await expect.poll(() => status(page)).toBe(`显示 80 / ${total} 行`);
  expect(await shownRows(page).count()).toBe(80);
  expect(search(page)).toBe('?place=500155&kind=target');
  await page.close();
});

it('restores the view before with the back button and the one after with forward', async () => {
  const page = await open('/targets/');
  await page.selectOption('select[name=period]', '2024');
  await whole(page);
  const filtered = await shownRows(page).count();
  await page.selectOption('select[name=place]', '500108');
  await page.goBack();
  expect(await page.inputValue('select[name=place]')).toBe('');
  expect(await shownRows(page).count()).toBe(filtered);
  await page.goForward();
  expect(await page.inputValue('select[name=place]')).toBe('500108');
  await page.close();
});

it('opens the view a shared address names', async () => {
  const page = await open('/en/targets/?place=500112&kind=target&period=2021&sort=-figure');
  expect(await page.inputValue('select[name=place]')).toBe('500112');
  expect(await page.locator('th[aria-sort=descending]').count()).toBe(1);
  await whole(page);
  const values = await shownRows(page)
    .locator('td[data-value]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
  expect(values.length).toBeGreaterThan(50);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  await page.close();
});

it('searches as one types, by touch clears, and ignores what an address makes up', async () => {
  const page = await open('/targets/?place=nowhere&kind=%3Cscript%3E&sort=constructor&q=' + 'x'.repeat(500), {
    hasTouch: true,
  });
  expect(await page.inputValue('select[name=place]')).toBe('');
  expect((await page.inputValue('input[name=q]')).length).toBe(40);
  await page.tap('button[type=reset]');
  await expect.poll(() => status(page)).toBe(`显示 ${total} / ${total} 行`);
  await page.fill('input[name=q]', '森林覆盖率');
  const forest = loadLedger().observations.filter(({ indicator }) => indicator === 'forest-coverage');
  expect(await shownRows(page).count()).toBe(forest.length);
  expect(search(page)).toBe('?q=森林覆盖率');
  await page.close();
});

it('works by keyboard alone: a head sorts up, again down', async () => {
  const page = await open('/targets/?place=500155&kind=target');
  const button = page.locator('th[data-key=figure] button');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('th[data-key=figure]').getAttribute('aria-sort')).toBe('ascending');
  await page.keyboard.press('Enter');
  expect(await page.locator('th[data-key=figure]').getAttribute('aria-sort')).toBe('descending');
  expect(search(page)).toContain('sort=-figure');
  await page.close();
});

it('shows every row and no dead control without JavaScript', async () => {
  const page = await open('/targets/?place=500155', { javaScriptEnabled: false });
  expect(await page.locator('table.explorer tbody tr').count()).toBe(ROWS_PER_PAGE);
  expect(await page.locator('#explorer').isVisible()).toBe(false);
  expect(await page.locator('nav[aria-label=分页] li').count()).toBe(2);
  await page.close();
});

it('filters its own page where the others do not arrive, and says so', async () => {
  const page = await open('/targets/');
  await page.route('**/targets/page/**', (route) => route.abort());
  await page.selectOption('select[name=kind]', 'target');
  await expect.poll(() => status(page)).toMatch(/^显示 \d+ \/ \d+ 行 其余各页没有取到/);
  await page.close();
});

it('downloads the rows it shows, labelled, with the address of the view', async () => {
  const page = await open('/en/targets/?place=500155&kind=target');
  await whole(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[data-rows]')]);
  const text = readFileSync(await download.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  expect(data).toHaveLength(80);
  for (const row of data)
    expect(row).toMatchObject({
      place: '500155',
      kind: 'target',
      place_en: 'Liangping District',
      view: page.url(),
    });
  await page.close();
});
