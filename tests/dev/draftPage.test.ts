/** The page on which a draft is checked, in a real browser, from a file: as a person has it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DRAFT_COLUMNS } from '../../src/ledger/draft/draftTables.ts';
import { axeViolations } from '../browser/axeViolations.ts';
import { newVisitor } from '../browser/visitors.ts';
import { checkedDraft, checkedPage, TEXT } from '../scripts/checkedDraft.ts';

type Row = Record<string, string>;

let folder: string;
let context: BrowserContext;
let page: Page;
let requests: string[];

const drafted = checkedDraft().rows as Row[];

async function open(): Promise<void> {
  await page.goto(pathToFileURL(join(folder, 'draft.html')).href);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  writeFileSync(join(folder, 'draft.html'), checkedPage());
  context = await newVisitor({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  page = await context.newPage();
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await open();
});
afterEach(async () => {
  await context.close();
  rmSync(folder, { recursive: true });
});

/** Presses keys one after another. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function saved(): Promise<{ csv: string; rows: Row[]; columns: string[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press('s')]);
  expect(download.suggestedFilename()).toBe('draft.csv');
  const csv = readFileSync(await download.path(), 'utf8');
  const { data, meta } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  return { csv, rows: data, columns: meta.fields ?? [] };
}

const current = (): Promise<string | null> => page.locator('#rows [aria-current]').getAttribute('data-rows');

/** Selects words of the text as a mouse does. */
const select = (words: string): Promise<void> =>
  page.evaluate((found) => {
    const walker = document.createTreeWalker(
      document.getElementById('text') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(found) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + found.length);
    }
  }, words);

describe('checking by keyboard', () => {
  it('accepts, rejects, corrects a period and saves what the command can read', async () => {
    await press('a', 'r', 'e');
    expect(await page.evaluate('document.activeElement.name')).toBe('value');
    await page.locator('[name=period]').fill('2023-01/2023-06');
    await press('Enter', 'a');
    const { rows, columns } = await saved();
    expect(columns).toEqual(DRAFT_COLUMNS);
    const [first, second, third, ...others] = drafted;
    expect(rows).toEqual([
      { ...first, accepted: 'yes' },
      { ...second, accepted: 'no' },
      {
        ...third,
        period: '2023-01/2023-06',
        period_start: '2023-01-01',
        period_end: '2023-06-30',
        accepted: 'yes',
      },
      ...others,
    ]);
    expect(await page.locator('#counts').textContent()).toBe('6 rows: 2 accepted, 1 rejected, 3 left');
    expect(await current()).toBe('draft-004');
  });

  it('steps with j, k and arrows, undoes, and takes a decision back', async () => {
    await press('j', 'ArrowDown', 'j', 'k');
    expect(await current()).toBe('draft-003');
    await press('a', 'u');
    expect(await current()).toBe('draft-003');
    await press('r', 'k', 'x', 'g');
    expect(await current()).toBe('draft-004');
    expect((await saved()).rows).toEqual(drafted);
  });

  it('puts back a cell on Escape, and accepts no row that is wrong', async () => {
    await page.locator('[name=period]').fill('2022');
    await press('Escape');
    expect(await page.locator('[name=period]').inputValue()).toBe('2023');
    await page.locator('[name=period]').fill('last year');
    await press('Control+Enter');
    expect(await page.locator('#said').textContent()).toContain('Not accepted: period');
    expect(await page.locator('[name=period]').getAttribute('aria-invalid')).toBe('true');
    expect((await saved()).rows[0]).toMatchObject({ period: 'last year', period_start: '', accepted: '' });
  });
});

describe('the text', () => {
  it('is whole, with every figure marked, and marks and rows lead to each other', async () => {
    const lines = await page.locator('#text p').allTextContents();
    expect(lines.join('\n')).toBe(TEXT);
    for (const { id, printed } of drafted) {
      expect(await page.locator(`#mark-${id ?? ''}`).textContent()).toBe(printed);
      expect(await page.locator(`#mark-${id ?? ''}`).getAttribute('href')).toBe(`#row-${id ?? ''}`);
      expect(await page.locator(`#row-${id ?? ''}`).getAttribute('href')).toBe(`#mark-${id ?? ''}`);
    }
    await page.locator('#mark-draft-005').click();
    expect(await current()).toBe('draft-005');
    await page.locator('#row-draft-002').click();
    expect(await page.locator('#text [aria-current]').textContent()).toBe(drafted[1]?.['printed']);
  });

  it('shows digits that no rule explains in red, others with their reason', async () => {
    const seal = await page.evaluate(
      "getComputedStyle(document.documentElement).getPropertyValue('--seal').trim()",
    );
    expect(seal).toBe('#9F1D1A');
    const unread = page.locator('#text .unread');
    expect(await unread.allTextContents()).toEqual(['77']);
    expect(await unread.evaluate((mark) => getComputedStyle(mark).backgroundColor)).toBe('rgb(159, 29, 26)');
    const explained = page.locator('#text .explained', { hasText: '3月5日' });
    expect(await explained.getAttribute('title')).toBe('No figure: date or year');
  });

  it('gives a row to digits that have none, and other words to a row', async () => {
    await press('d', 'n');
    await page.locator('[name=unit]').fill('甲');
    await page.locator('[name=indicator]').fill('schools');
    await press('Control+Enter');
    expect(await page.locator('#text .unread').count()).toBe(0);
    await page.locator('#row-draft-003').click();
    await select('新建学校');
    await press('p');
    const { rows } = await saved();
    expect(rows.map(({ id }) => id)).toEqual(
      ['001', '002', '003', '007', '004', '005', '006'].map((number) => `draft-${number}`),
    );
    expect(rows[2]).toEqual({ ...drafted[2], printed: '新建学校', start: String(TEXT.indexOf('新建学校')) });
    expect(rows[3]).toMatchObject({
      start: String(TEXT.indexOf('77')),
      printed: '77',
      value: '77',
      unit: '甲',
      period: '2023',
      accepted: 'yes',
    });
  });

  it('names a row by the words selected, or by those typed', async () => {
    await page.locator('#row-draft-003').click();
    await select('新建学校');
    await press('i');
    expect(await page.locator('[name=indicator]').inputValue()).toBe('schools');
    await page.locator('#row-draft-004').click();
    await page.evaluate('getSelection().removeAllRanges()');
    await press('i');
    await page.keyboard.type('工业投资');
    await press('Control+Enter');
    const { rows } = await saved();
    expect(rows[2]).toEqual({ ...drafted[2], indicator_zh: '新建学校' });
    expect(rows[3]).toEqual({
      ...drafted[3],
      indicator_zh: '工业投资',
      indicator: 'industrial-investment',
      accepted: 'yes',
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save indicators' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('indicators.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^draft_id,id,name_zh,[^\n]*\n$/);
  });

  it('refuses more than 24 characters', async () => {
    await page.evaluate('getSelection().selectAllChildren(document.querySelector(\'[data-line="4"]\'))');
    await press('n');
    expect(await page.locator('#said').textContent()).toContain('at most 24 characters');
  });
});

describe('decisions', () => {
  it('are there after a reload, and come back from a saved file', async () => {
    await press('a', 'r');
    const { csv } = await saved();
    await page.reload();
    expect(await page.locator('#counts').textContent()).toContain('1 accepted, 1 rejected');
    expect((await saved()).csv).toBe(csv);
    await page.evaluate('localStorage.clear()');
    await page.reload();
    expect(await page.locator('#counts').textContent()).toContain('0 accepted, 0 rejected');
    await page
      .locator('#file')
      .setInputFiles({ name: 'd.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('6 rows are loaded.').waitFor();
    expect((await saved()).csv).toBe(csv);
    await page
      .locator('#file')
      .setInputFiles({ name: 'd.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    await page.getByText('This is no draft').waitFor();
    expect((await saved()).csv).toBe(csv);
  });

  it('are not lost without a question where the browser keeps nothing', async () => {
    await page.addInitScript("Storage.prototype.setItem = () => { throw new Error('refused'); }");
    await page.reload();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await press('a');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  it('on all rows marked high that are shown are asked about first', async () => {
    await page.locator('[name=kind]').first().selectOption('target');
    expect(await page.locator('#rows li:visible').count()).toBe(2);
    const button = page.getByRole('button', { name: 'Accept all high shown' });
    await button.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('#counts').textContent()).toContain('0 accepted');
    await button.click();
    await page.getByRole('button', { name: 'Accept them' }).click();
    await page.getByText('2 accepted').waitFor();
    expect((await saved()).rows.map(({ accepted }) => accepted)).toEqual(['', '', '', '', 'yes', 'yes']);
    await press('u');
    expect((await saved()).rows).toEqual(drafted);
  });

  it('are asked for by search, and left out of the list by filters', async () => {
    await press('/');
    await page.keyboard.type('学校');
    expect(await page.locator('#rows li:visible').allTextContents()).toHaveLength(1);
    expect(await page.locator('#text .left-out').count()).toBe(5);
    await press('Enter', 'a');
    expect(await page.evaluate("CSS.highlights.get('found').size")).toBe(TEXT.split('学校').length - 1);
    expect((await saved()).rows.map(({ accepted }) => accepted)).toEqual(['', '', 'yes', '', '', '']);
  });
});

it('opens a text without figures, and takes the first row by hand', async () => {
  const text = '工作报告\n今年开局良好，新建学校若干所。\n';
  writeFileSync(join(folder, 'draft.html'), checkedPage(text));
  await open();
  expect(await page.locator('#counts').textContent()).toBe('0 rows: 0 accepted, 0 rejected, 0 left');
  await press('j', 'a', 'r', 'e', 'u', 'g');
  await select('若干所');
  await press('n');
  await page.keyboard.type('7');
  await press('Enter');
  const { rows } = await saved();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: 'draft-001',
    printed: '若干所',
    value: '7',
    line: '2',
    place: '500108',
  });
});

it('asks the network for nothing, whatever is done', async () => {
  await press('a', 'r', 'u', '?', 'Escape', 'd', 'n', 'Escape', 's');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([
    pathToFileURL(join(folder, 'draft.html')).href,
  ]);
});

it.each([1280, 900, 620])('has nothing to mend for axe and no sideways scroll at %i px', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page, `${colorScheme}, ${String(width)} px`)).toEqual([]);
  }
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});
