import { describe, expect, it } from 'vitest';
import { parseRenames, renames, translateRecords } from '../../../src/ledger/renames.ts';
import { releases } from '../../../src/ledger/releases.ts';
import { tables } from '../../../src/ledger/tables.ts';

const HEADER = 'version,table_name,column_name,code,new_table,new_column,new_code';
const list = parseRenames(
  [
    HEADER,
    '2.0.0,awards,order,,awards,position,',
    '2.0.0,awards,sign,=,awards,sign,eq',
    '2.0.0,awards,forms,,award_names,form,',
    '2.0.0,awards,flag,,,,',
  ].join('\n') + '\n',
);
const then = [{ id: 'a-1', order: 1, sign: '=', forms: 'x|y', flag: 'break', place: '500101' }];

describe('translateRecords', () => {
  it('gives columns and codes their names of today, and leaves out what moved or went', () => {
    expect(translateRecords(then, 'awards', '1.0.0', list)).toEqual([
      { id: 'a-1', position: 1, sign: 'eq', place: '500101' },
    ]);
  });

  it('leaves rows of another table, and those of a version that has the names already', () => {
    expect(translateRecords(then, 'places', '1.0.0', list)).toEqual(then);
    expect(translateRecords(then, 'awards', '2.0.0', list)).toEqual(then);
  });

  it('refuses a list with a version or a column that is none', () => {
    expect(() => parseRenames(`${HEADER}\n2,awards,order,,awards,Position,\n`)).toThrow(
      /data\/releases\/renames\.csv: 2 problems[\s\S]*column "version"[\s\S]*column "new_column"/u,
    );
  });
});

describe('data/releases/renames.csv', () => {
  const specs = Object.values(tables);
  const released = releases[0]?.states ?? {};

  it('names columns the release had, and columns there are now', () => {
    const wrong = renames().filter(
      ({ table_name: table, column_name: column, new_table: to, new_column }) => {
        const then = released[table];
        const now = specs.find(({ name }) => name === to);
        const had = then === undefined || then.columns.some(({ name }) => name === column);
        return !had || (now !== undefined && new_column !== '' && !(new_column in now.row.shape));
      },
    );
    expect(wrong).toEqual([]);
    expect(renames().length).toBeGreaterThan(60);
  });

  it('accounts for every column of 1.0.0 that its table no longer has', () => {
    const known = new Set(renames().map((row) => `${row.table_name}.${row.column_name}`));
    const lost = Object.entries(released).flatMap(([name, { columns }]) => {
      const shape = specs.find((spec) => spec.name === name)?.row.shape ?? {};
      return columns.filter((column) => !(column.name in shape)).map((column) => `${name}.${column.name}`);
    });
    expect(lost.filter((column) => !known.has(column))).toEqual([]);
    expect(lost).toContain('observations.comparability');
  });
});
