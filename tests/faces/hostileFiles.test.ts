/** Whatever a label says, every file of the data gives it back as it is, and no spreadsheet runs it. */
import { t } from '../../src/i18n/t.ts';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { DatabaseSync } from 'node:sqlite';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { id, optionalText, text } from '../../src/ledger/column.ts';
import { defineTable } from '../../src/ledger/defineTable.ts';
import { parseTable } from '../../src/ledger/parseTable.ts';
import { exportTable, type ExportTable } from '../../src/faces/exports/exportTable.ts';
import { ledgerSqlite } from '../../src/faces/exports/ledgerSqlite.ts';
import { tableCsv } from '../../src/faces/exports/tableCsv.ts';
import { tableParquet } from '../../src/faces/exports/tableParquet.ts';
import { excelCsv, restoreCell, tableJson } from '../../src/format/formatCsv.ts';
import { runs } from '../properties.ts';
import { hostileText, hostileTexts } from './hostileText.ts';

const words = { zh: '列', en: 'column' };
const spec = defineTable({
  name: 'things',
  title: words,
  rowIs: words,
  group: 'stated',
  coding: { how: words },
  key: 'id',
  row: z.object({
    id: id({ label: words }),
    label: text({ label: words }),
    note: optionalText({ label: words }),
  }),
});

/** Rows with these labels, and the table they make. */
function tableOf(labels: readonly string[]): {
  rows: Record<string, unknown>[];
  table: ExportTable;
  csv: string;
} {
  const rows = labels.map((label, index) => ({
    id: `row-${String(index)}`,
    label,
    note: index % 2 === 0 ? label : '',
  }));
  const csv = `${Papa.unparse(rows, { newline: '\n' })}\n`;
  return { rows, csv, table: exportTable(spec, rows) };
}

const many = fc.array(hostileText, { minLength: 1, maxLength: 6 });
const forAny = (check: (labels: readonly string[]) => void, usual = 60): void => {
  check(hostileTexts);
  fc.assert(fc.property(many, check), runs(usual));
};
const cellsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/\r?\n$/, ''), { delimiter: ',' }).data;
const missingIsNull = (row: Record<string, unknown>) => ({
  ...row,
  note: row['note'] === '' ? null : row['note'],
});

it('is read back from the CSV it was written to', () => {
  forAny((labels) => {
    const { rows, csv, table } = tableOf(labels);
    expect(parseTable(csv, spec)).toEqual(rows);
    expect(tableCsv(table)).toBe(csv);
  });
});

it('stands in the CSV for Excel as text, and can be restored', () => {
  forAny((labels) => {
    const { csv } = tableOf(labels);
    const cells = cellsOf(excelCsv(csv).slice(1));
    expect(cells.map((row) => row.map(restoreCell))).toEqual(cellsOf(csv));
    const run = cells
      .flat()
      .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^[-+]?\d+(\.\d+)?$/.test(cell));
    expect(run).toEqual([]);
  });
});

it('is a string of the JSON', () => {
  forAny((labels) => {
    const { rows } = tableOf(labels);
    const json = tableJson('things', '1.0.0', ['id', 'label', 'note'], rows as never);
    expect((JSON.parse(json) as { rows: unknown }).rows).toEqual(rows.map(missingIsNull));
  });
});

it('is a value of SQLite, and no statement', () => {
  forAny((labels) => {
    const { rows, table } = tableOf(labels);
    const database = new DatabaseSync(':memory:');
    database.deserialize(ledgerSqlite([table], { label: labels[0] ?? '' }));
    const found = database.prepare('SELECT * FROM things').all();
    expect(found.map((row) => ({ ...row }))).toEqual(rows.map(missingIsNull));
    expect(
      database.prepare('SELECT count(*) AS n FROM sqlite_schema WHERE type = ?').get('table')?.['n'],
    ).toBe(4);
    database.close();
  }, 25);
});

it('is an allowed word, a name and a meaning in SQLite, and no statement', () => {
  const [key, label, ...others] = tableOf(['x']).table.columns;
  if (key === undefined || label === undefined) throw new RangeError('a table of two columns at least');
  const check = (word: string): void => {
    const named = { ...label, name: `${word} c`, allowed: [word], label: t(word, word) };
    const database = new DatabaseSync(':memory:');
    database.deserialize(ledgerSqlite([{ ...tableOf([]).table, columns: [key, named, ...others] }]));
    const insert = database.prepare('INSERT INTO things VALUES (?, ?, NULL)');
    insert.run('a', word);
    expect(() => insert.run('b', `${word} else`)).toThrow('CHECK constraint failed');
    expect(database.prepare('SELECT * FROM things').all()).toMatchObject([{ [named.name]: word }]);
    const meaning = database.prepare('SELECT words_en FROM codebook WHERE column_name = ?').get(named.name);
    expect(meaning?.['words_en']).toBe(word);
    database.close();
  };
  for (const word of hostileTexts) check(word);
  fc.assert(fc.property(hostileText, check), runs());
});

it('is a value of Parquet', async () => {
  const check = async (labels: readonly string[]): Promise<void> => {
    const { rows, table } = tableOf(labels);
    const found = await parquetReadObjects({ file: tableParquet(table).buffer });
    expect(found).toEqual(rows.map(missingIsNull));
  };
  await check(hostileTexts);
  await fc.assert(fc.asyncProperty(many, check), runs(25));
});
