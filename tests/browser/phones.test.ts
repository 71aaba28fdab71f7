/** On a phone: every value in the window, long lists begun, nothing too long, and what an address names is found. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../scripts/browser/pageTypes.ts';
import { SITE } from '../site/folders.ts';
import { openAddress } from './openAddress.ts';
import { valuesInView } from './valuesInView.ts';
import { browseOnPhone, browseSite } from './visitors.ts';

const open = browseOnPhone(SITE);
const visit = browseSite(SITE);

/** A dozen screens and a half: what is longer is not read but searched. */
const TALLEST = 12_000;

/** Every page type in both languages. */
const addresses = [...new Set(PAGE_ADDRESSES.flatMap((path) => [path, twin(path)]))];

function twin(path: string): string {
  return path.startsWith('/en/') ? path.slice(3) : `/en${path}`;
}

const heightOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollHeight');
const shownRows = (page: Page) => page.locator('main tbody tr:visible:not(:has([scope=rowgroup]))').count();
const topOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((row) => row.getBoundingClientRect().top);

it.each(addresses)('%s has every value in the window and is not too long', async (path) => {
  const page = await open(path);
  expect(await heightOf(page), '390 px').toBeLessThanOrEqual(TALLEST);
  expect((await valuesInView(page)).wrong, '390 px').toEqual([]);
  await page.setViewportSize({ width: 320, height: 844 });
  expect((await valuesInView(page)).wrong, '320 px').toEqual([]);
  await page.close();
});

describe('the look at values', () => {
  it('has looked at tables, cells and lists', async () => {
    const page = await open('/places/500000/');
    const { rows } = await valuesInView(page);
    expect(rows.tables).toBeGreaterThan(1);
    expect(rows.cells).toBeGreaterThan(50);
    expect(rows.items).toBeGreaterThan(10);
    await page.close();
  });

  it.each([
    ['is scrolled sideways', '.table-scroll { overflow-x: auto } table { width: 50rem }'],
    ['leaves the window', 'tbody td { position: relative; left: 30rem }'],
    ['does not name the column', '.cell-name { display: none !important }'],
    ['list leaves the window', 'main li { position: relative; left: 30rem }'],
  ])('finds what %s', async (words, style) => {
    const page = await open('/places/500108/');
    // A rule of its own would be refused by the policy.
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, style);
    expect((await valuesInView(page)).wrong.join('\n')).toContain(words);
    await page.close();
  });
});

describe('cards', () => {
  interface Node {
    ignored: boolean;
    role?: { value: string };
    name?: { value: string };
  }

  it.each([390, 1280])('are a table with heads to assistive technology at %i px', async (width) => {
    const { page, close } = await visit('/en/awards/rural-environment/', {
      viewport: { width, height: 900 },
    });
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const named = (role: string) =>
      nodes.filter((node) => !node.ignored && node.role?.value === role).map(({ name }) => name?.value ?? '');
    const rows = await shownRows(page);
    const caption = await page.locator('main caption').first().textContent();
    expect(named('table')).toEqual([caption?.trim()]);
    expect(named('row')).toHaveLength(rows + 1);
    const heads = await page.locator('main thead th').allTextContents();
    expect(named('columnheader')).toEqual(heads.map((head) => head.trim()));
    expect(named('rowheader')).toHaveLength(rows);
    expect(named('cell').length + named('gridcell').length).toBe(rows * (heads.length - 1));
    await close();
  });

  it('are what a phone shows: a wider window and paper have tables', async () => {
    const page = await open('/en/awards/rural-environment/');
    const look = () =>
      page
        .locator('main tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).display);
    expect(await look()).toBe('flex');
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toBe('table-row');
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await look()).toBe('table-row');
    await page.close();
  });
});

describe('a long list', () => {
  it('shows 30, more on request, all of them', async () => {
    const page = await open('/en/documents/nanan-2024-report/');
    const every = await page.locator('.document-rows tbody tr[id]').count();
    expect(await shownRows(page)).toBe(30);
    await page.getByRole('button', { name: '30 more' }).click();
    expect(await shownRows(page)).toBe(60);
    await page.getByRole('button', { name: 'All rows' }).click();
    expect(await shownRows(page)).toBe(every);
    expect(await page.locator('.long-more').isVisible()).toBe(false);
    await page.close();
  });

  it('has a filter that stays in reach', async () => {
    const page = await open('/en/documents/nanan-2024-report/');
    const field = page.getByRole('searchbox', { name: 'Filter' });
    await page.locator('.document-rows tbody tr[id]:visible').last().scrollIntoViewIfNeeded();
    await expect(field.evaluate((input) => input.getBoundingClientRect().top)).resolves.toBeLessThan(60);
    await field.fill('forest');
    const found = await page.locator('.document-rows tbody tr[id]:visible').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(text.toLowerCase()).toContain('forest');
    await page.close();
  });

  it('of several sections leaves those out that have nothing to show', async () => {
    const page = await open('/en/indicators/');
    const sections = page.locator('.domains section:visible');
    const before = await page.locator('.domains section').count();
    await page.getByRole('searchbox', { name: 'Filter' }).fill('forest');
    const left = await sections.count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(before);
    await page.close();
  });

  it.each(['/en/documents/nanan-2024-report/', '/tasks/', '/indicators/'])(
    'is whole at %s without a script and on a desk',
    async (path) => {
      const shown = async (page: Page) =>
        page.locator('main tbody tr:visible, main [data-items] > *:visible').count();
      const bare = await open(path, { javaScriptEnabled: false });
      const every = await bare.locator('main tbody tr, main [data-items] > *').count();
      expect(every).toBeGreaterThan(100);
      expect(await shown(bare)).toBe(every);
      await bare.close();
      const { page, close } = await visit(path);
      expect(await shown(page)).toBe(every);
      await close();
    },
  );
});

describe('an address with a row', () => {
  it.each([true, false])('shows it, script: %s', async (javaScriptEnabled) => {
    const page = await open('/documents/nanan-2024-report/#na24-200', {
      javaScriptEnabled,
      reducedMotion: 'reduce',
    });
    await expect.poll(() => topOf(page, 'na24-200')).toBeLessThan(200);
    expect(await topOf(page, 'na24-200')).toBeGreaterThanOrEqual(0);
    expect(await page.locator('tr:target').isVisible()).toBe(true);
    await page.close();
  });

  it('takes it out of what was filtered', async () => {
    const page = await open('/documents/nanan-2024-report/', { reducedMotion: 'reduce' });
    await page.locator('.long-bar input').fill('森林');
    expect(await page.locator('#na24-200').isVisible()).toBe(false);
    await page.evaluate("location.hash = 'na24-200'");
    await expect.poll(() => page.locator('#na24-200').isVisible()).toBe(true);
    expect(await page.locator('.long-bar input').inputValue()).toBe('');
    await page.close();
  });

  it('asks the form of the page to let it through', async () => {
    const page = await open('/tasks/?quantified=yes#task-006', { reducedMotion: 'reduce' });
    await expect.poll(() => page.locator('#task-006').isVisible()).toBe(true);
    await page.close();
  });

  it('has the last word where the script of the form comes late', async () => {
    const page = await open('/about/');
    await page.route(/ExplorerForm/, async (route) => {
      await page.waitForTimeout(500);
      await route.continue();
    });
    await openAddress(page, new URL('/tasks/?quantified=yes#task-006', page.url()).href);
    expect(await page.locator('#task-006').isVisible()).toBe(true);
    await page.unrouteAll();
    await page.close();
  });
});

describe('the table of a chart', () => {
  it('is folded on a phone, opened by its address, and shows 20 rows', async () => {
    const folded = await open('/charts/awards-map/');
    expect(await folded.locator('#table-awards-map').getAttribute('open')).toBeNull();
    await folded.close();
    const page = await open('/charts/awards-map/#table-awards-map');
    await expect.poll(() => page.locator('#table-awards-map').getAttribute('open')).not.toBeNull();
    expect(await shownRows(page)).toBe(20);
    await page.close();
  });

  it('is folded on a desk too, and whole on paper', async () => {
    const { page, close } = await visit('/charts/awards-by-cluster/');
    const rows = page.locator('#table-awards-by-cluster tbody tr');
    expect(await page.locator('#table-awards-by-cluster').getAttribute('open')).toBeNull();
    expect(await rows.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
    await close();
  });
});
