/** A site made of data that tries to break out: whatever is written, it is text in every kind of file. */
import { parquetReadObjects } from 'hyparquet';
import { JSDOM } from 'jsdom';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { restoreCell } from '../../src/format/formatCsv.ts';
import { builtPages } from '../site/builtPages.ts';
import { dataBlocks } from '../site/dataBlocks.ts';
import { describeInvitation } from '../site/describeInvitation.ts';
import { HOSTILE, REPORTS } from './folders.ts';
import { HOSTILE_LABEL, HOSTILE_NOTE } from './hostileTexts.ts';

const names = readdirSync(HOSTILE, { recursive: true, encoding: 'utf8' });
const read = (name: string): string => readFileSync(join(HOSTILE, name), 'utf8');
const ending = (...endings: readonly string[]): string[] =>
  names.filter((name) => endings.some((end) => name.endsWith(end)));

describeInvitation(HOSTILE, REPORTS);

/**
 * What a payload becomes where a writer forgets to escape it: an element, or an attribute of a tag. Within the quotes of an attribute
 * `<` is a character like any other, so quoted values are looked at no further.
 */
const ESCAPED_NOT = /<img src=x|<svg onload|<\/style><svg|<[a-z][^<>]*\sonfocus\b/i;
const breaksOut = (markup: string): boolean => ESCAPED_NOT.test(markup.replace(/="[^"]*"/g, ''));

it('a breach would be seen', () => {
  expect(breaksOut(`<p title="a">${HOSTILE_NOTE}</p>`)).toBe(true);
  expect(breaksOut(`<p title="${HOSTILE_NOTE}">a</p>`)).toBe(true);
  expect(breaksOut(`<p title="${HOSTILE_NOTE.replaceAll('"', '&quot;')}">a</p>`)).toBe(false);
});

describe('hostile notes and titles', () => {
  it('are on many pages, and markup on none', () => {
    const pages = ending('.html').map((name) => ({ name, html: read(name) }));
    expect(
      pages.filter(({ html }) => html.includes('&lt;svg onload=window.broken=1&gt;')).length,
    ).toBeGreaterThan(300);
    expect(pages.filter(({ html }) => breaksOut(html)).map(({ name }) => name)).toEqual([]);
  });

  it('are text in every drawing, feed and site map', () => {
    const parser = new new JSDOM('').window.DOMParser();
    const wrong = ending('.svg', '.xml').filter((name) => {
      const parsed = parser.parseFromString(read(name), 'application/xml');
      return (
        breaksOut(read(name)) ||
        parsed.querySelector('script, img, [onload], [onfocus], parsererror') !== null
      );
    });
    expect(wrong).toEqual([]);
    expect(ending('.svg').length).toBeGreaterThan(50);
  });

  it('are strings of every JSON file, and text in what oEmbed answers', () => {
    const files = ending('.json').map((name) => ({
      name,
      value: JSON.parse(read(name)) as { html?: unknown },
    }));
    expect(files.filter(({ value }) => JSON.stringify(value).includes('<svg onload')).length).toBeGreaterThan(
      20,
    );
    const answers = files.filter(({ name }) => name.startsWith('oembed'));
    expect(answers.length).toBeGreaterThan(15);
    for (const { value } of answers) expect(breaksOut(String(value.html))).toBe(false);
  });

  it.each(['observations', 'tasks', 'documents', 'award_categories'])(
    'are cells of %s that no spreadsheet runs',
    (table) => {
      const rows = (text: string) => Papa.parse<string[]>(text.trimEnd()).data;
      const excel = rows(read(`data/${table}-excel.csv`).slice(1));
      expect(excel.map((row) => row.map(restoreCell))).toEqual(rows(read(`data/${table}.csv`)));
      expect(excel.flat().some((cell) => cell.includes(HOSTILE_NOTE) || cell === HOSTILE_LABEL)).toBe(true);
    },
  );
});

describe('a hostile label', () => {
  it('is shown as text wherever it appears, and every block of data parses', () => {
    const shown = builtPages(HOSTILE).filter(({ document }) =>
      document.body.textContent?.includes(HOSTILE_LABEL),
    );
    expect(shown.length).toBeGreaterThan(3);
    for (const { html, document } of builtPages(HOSTILE, (path) => !path.includes('/embed/'))) {
      expect(
        document.querySelectorAll('img:not(.thumbnail img), script:not([src], [type="application/ld+json"])'),
      ).toHaveLength(0);
      const blocks = dataBlocks(html);
      expect(document.querySelectorAll('script[type="application/ld+json"]')).toHaveLength(blocks.length);
      for (const block of blocks) expect(() => JSON.parse(block) as unknown).not.toThrow();
    }
  });

  it('is the same text in every file of its table and its chart', async () => {
    const held = (rows: readonly object[]) =>
      rows.some((row) => (row as { label_zh?: string }).label_zh === HOSTILE_LABEL);
    const csv = (name: string) => Papa.parse<object>(read(name), { header: true, skipEmptyLines: true }).data;
    const { rows } = JSON.parse(read('data/award_categories.json')) as { rows: object[] };
    const { buffer, byteOffset, length } = readFileSync(join(HOSTILE, 'data/award_categories.parquet'));
    const parquet = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer,
    });
    const database = new DatabaseSync(join(HOSTILE, 'data/chongqing-ledger.sqlite'), { readOnly: true });
    const sqlite = database.prepare('SELECT * FROM award_categories').all();
    database.close();
    const all = [
      rows,
      parquet,
      sqlite,
      csv('data/award_categories.csv'),
      csv('charts/awards-by-category.csv'),
    ];
    expect(all.map(held)).toEqual(all.map(() => true));
  });
});
