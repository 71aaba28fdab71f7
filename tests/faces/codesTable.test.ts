import { describe, expect, it } from 'vitest';
import { codesTable } from '../../src/faces/exports/codesTable.ts';
import { exportTables } from '../../src/faces/exports/exportTables.ts';
import { sources } from '../../src/ledger/sources.ts';

const all = exportTables(sources.ledger);
const { rows } = codesTable(all);

describe('codesTable', () => {
  it('says what a code means in both languages, without the marks of pages', () => {
    expect(rows.find(({ id }) => id === 'observations.comparator.ge')).toEqual({
      id: 'observations.comparator.ge',
      table_name: 'observations',
      column_name: 'comparator',
      code: 'ge',
      label_zh: '以上',
      label_en: 'at least',
    });
    expect(rows.find(({ id }) => id === 'outcomes.verdict.missed')).toMatchObject({ label_en: 'missed' });
  });

  it('has every code of every column, each with words of its own', () => {
    const codes = all
      .flatMap(({ columns }) => columns.flatMap(({ allowed = [] }) => allowed))
      .filter((code) => code !== '');
    expect(rows).toHaveLength(codes.length);
    expect(rows.filter(({ code, label_zh: zh }) => zh === '' || zh === code)).toEqual([]);
  });

  it('covers every code the data hold', () => {
    const known = new Set(rows.map(({ id }) => id));
    const unknown = all.flatMap(({ name, columns, rows: own }) =>
      columns
        .filter(({ allowed }) => allowed !== undefined)
        .flatMap((column) =>
          own
            .map((row) => row[column.name])
            .filter((code) => code !== null)
            .map((code) => `${name}.${column.name}.${String(code)}`),
        ),
    );
    expect(unknown.filter((id) => !known.has(id))).toEqual([]);
  });
});
