import { describe, expect, it } from 'vitest';
import { renames, translateRecords } from '../../../src/ledger/renames.ts';
import { releases } from '../../../src/ledger/releases.ts';
import { sources } from '../../../src/ledger/sources.ts';
import type { TableState } from '../../../src/ledger/releaseFile.ts';
import { rowsGone } from '../../../src/site/layouts/rowsGone.ts';

const [first, second] = releases;
if (first === undefined || second === undefined) throw new RangeError('nothing is released');
const { errata, observations } = sources.ledger;

const recordsOf = ({ columns, rows }: TableState): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? ''])));

/** Cells that say the same: 5.80 is 5.8, now that the column holds numbers. */
const same = (then: unknown, now: string | undefined): boolean =>
  then === now || (then !== '' && now !== '' && Number(then) === Number(now));

/** Rows of a table that say something else than they did, names aside. */
function changedRows(table: string): string[] {
  const [then, now] = [first?.states[table], second?.states[table]];
  if (then === undefined || now === undefined) return [];
  const today = new Map(recordsOf(now).map((record) => [record['id'], record]));
  return translateRecords(recordsOf(then), table, '1.0.0', renames())
    .filter((record) => {
      const own = today.get(String(record['id']));
      return own === undefined || Object.entries(record).some(([column, value]) => !same(value, own[column]));
    })
    .map(({ id }) => String(id));
}

/** Tables whose texts or checks were written anew with the model: no figure of theirs was wrong but those with an erratum. */
const REWRITTEN = ['consistency_checks', 'places', 'documents', 'outcomes'];

describe('from 1.0.0 to 2.0.0', () => {
  const corrected = new Set(errata.map(({ table_name: table, row_id: row }) => `${table}#${row}`));

  it('changes no row but those an erratum names', () => {
    const changed = Object.keys(first.states)
      .filter((table) => !REWRITTEN.includes(table))
      .flatMap((table) => changedRows(table).map((row) => `${table}#${row}`));
    // 同口径 moved from the context into its column: the row says what it said.
    const moved = observations.filter(({ scope }) => scope !== '').map(({ id }) => `observations#${id}`);
    expect(changed.filter((row) => !corrected.has(row) && !moved.includes(row))).toEqual([]);
    expect(changed.length).toBeGreaterThan(100);
  });

  it('names no row in an erratum that is as it was and says nothing new', () => {
    const changed = new Set(
      Object.keys(first.states).flatMap((table) => changedRows(table).map((row) => `${table}#${row}`)),
    );
    const told = new Set(
      observations
        .filter(({ body, restates, vintage, series }) => `${body}${restates}${vintage}${series}` !== '')
        .map(({ id }) => `observations#${id}`),
    );
    const idle = [...corrected].filter((row) => row !== '#' && !changed.has(row) && !told.has(row));
    // Its cluster moved into a table of its own, where it has none.
    expect(idle).toEqual(['places#liangjiang-district']);
  });

  it('has an erratum for every row that went, and keeps all others', () => {
    expect(rowsGone).toHaveLength(6);
    for (const { table, id, erratum } of rowsGone)
      expect(erratum?.id, `${table} ${id}: write its erratum`).toBeTypeOf('string');
  });
});
