import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ledgerFiles, tableBodies, tableFiles } from '../../src/faces/exports/tableFiles.ts';
import { columnPicture } from '../../src/charts/kit/columnPicture.ts';
import { rowName } from '../../src/faces/rowMeanings.ts';
import { summariseColumn } from '../../src/analysis/summariseColumn.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { parseTable } from '../../src/ledger/parseTable.ts';
import { plainTable } from '../../src/ledger/codebook.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { restoreCell } from '../../src/format/formatCsv.ts';

const ledger = loadLedger();
const all = tableList.map(({ key }) => plainTable(key, ledger));

describe.each(all)('the files of $spec.name', (table) => {
  const bodies = tableBodies(table, '1.0.0');

  it('hold the same rows', () => {
    const csv = bodies['.csv'] ?? '';
    const excel = bodies['-excel.csv'] ?? '';
    const json = JSON.parse(bodies['.json'] ?? '') as { rows: Record<string, unknown>[] };
    const restored = Papa.parse<string[]>(excel.slice(1).replace(/\r\n$/, ''), { newline: '\r\n' }).data.map(
      (row) => row.map(restoreCell),
    );
    expect(excel.startsWith('\uFEFF')).toBe(true);
    expect(restored).toEqual(Papa.parse<string[]>(csv.replace(/\n$/, ''), { newline: '\n' }).data);
    const parsed: readonly Record<string, unknown>[] = parseTable(csv, table.spec);
    expect(parsed).toEqual(table.rows);
    expect(json.rows).toEqual(
      parsed.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : cell])),
      ),
    );
    for (const row of json.rows) expect(Object.keys(row)).toEqual(table.columns.map(({ name }) => name));
  });

  it('are listed with their sizes', () => {
    for (const { path, bytes } of tableFiles(table, '1.0.0')) {
      const body = bodies[path.slice(`/data/${table.spec.name}`.length)];
      expect(bytes).toBe(body === undefined ? undefined : Buffer.byteLength(body));
    }
  });
});

describe('names', () => {
  it('are the shortest a row has', () => {
    expect(rowName({ id: 'a', short_zh: '渝北', name_zh: '渝北区' }, 'zh')).toBe('渝北');
    expect(rowName({ id: 'na24-009' }, 'en')).toBe('na24-009');
  });

  it('of whole files stand below /data/', () => {
    for (const { path } of ledgerFiles) expect(path).toMatch(/^\/data\/[\w-]+\.\w+$/);
  });
});

describe('the picture of a column', () => {
  it('says all it shows, and there is none of texts', () => {
    const values = summariseColumn([...'aaabbcdefghh'], { type: 'string', linked: true });
    const shown = columnPicture(values, (value) => value.toUpperCase(), 'en');
    expect(shown?.label).toContain('A 3 rows');
    expect(shown?.label).toContain('2 others 2 rows');
    expect(columnPicture(summariseColumn(['a', 'b'], { type: 'string' }), String, 'en')).toBeUndefined();
  });
});
