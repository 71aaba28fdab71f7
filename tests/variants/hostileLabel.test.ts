import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../site/builtPages.ts';
import { dataBlocks } from '../site/dataBlocks.ts';
import { HOSTILE } from './folders.ts';
import { HOSTILE_LABEL } from './hostileTexts.ts';

const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv.trimEnd()).data;

describe('a hostile label', () => {
  it('is shown as text wherever it appears and breaks nothing', () => {
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
    const csv = Papa.parse<Record<string, string>>(
      readFileSync(join(HOSTILE, 'charts/awards-by-category.csv'), 'utf8'),
      { header: true, skipEmptyLines: true },
    );
    expect(csv.data.some(({ label_zh: label }) => label === HOSTILE_LABEL)).toBe(true);
    expect(readFileSync(join(HOSTILE, 'charts/awards-by-category.svg'), 'utf8')).not.toContain('<img');
  });

  it('stays one cell in the files of its table', () => {
    for (const ending of ['.csv', '-excel.csv', '.json'])
      expect(existsSync(join(HOSTILE, `data/award_categories${ending}`))).toBe(true);
    const json = readFileSync(join(HOSTILE, 'data/award_categories.json'), 'utf8');
    const { rows } = JSON.parse(json) as { rows: { label_zh: string }[] };
    expect(rows.some(({ label_zh: label }) => label === HOSTILE_LABEL)).toBe(true);
    const csv = rowsOf(readFileSync(join(HOSTILE, 'data/award_categories-excel.csv'), 'utf8').slice(1));
    expect(csv.flat()).toContain(HOSTILE_LABEL);
  });

  it('is the same text in Parquet and SQLite', async () => {
    const { buffer, byteOffset, length } = readFileSync(join(HOSTILE, 'data/award_categories.parquet'));
    const file = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => row['label_zh'])).toContain(HOSTILE_LABEL);
    const hostile = new DatabaseSync(join(HOSTILE, 'data/chongqing-ledger.sqlite'), { readOnly: true });
    const found = hostile
      .prepare('SELECT count(*) AS n FROM award_categories WHERE label_zh = ?')
      .get(HOSTILE_LABEL);
    hostile.close();
    expect(found?.['n']).toBe(1);
  });
});
