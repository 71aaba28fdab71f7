import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableState, TableStates } from '../../../src/ledger/releaseFile.ts';
import { applyDiff, invertDiff } from './applyDiff.ts';
import { diffTables } from '../../../src/ledger/releases/diffTables.ts';
import { runs } from '../../properties.ts';
import { only, tableOf } from './tableStates.ts';

const a = only(tableOf('id,n,m', 'x,1,2', 'y,3,4', 'z,5,6'));

describe('diffTables', () => {
  it('finds nothing between equal tables', () => {
    expect(diffTables(a, only(tableOf('id,n,m', 'x,1,2', 'y,3,4', 'z,5,6')))).toEqual([]);
  });

  it('tells rows added, removed and changed, cell by cell', () => {
    const b = only(tableOf('id,n,m', 'w,9,9', 'x,1,7', 'z,5,6'));
    expect(diffTables(a, b)).toEqual([
      {
        table: 't',
        existence: 'kept',
        columns: null,
        added: [{ id: 'w', follows: null, cells: { id: 'w', n: '9', m: '9' } }],
        removed: [{ id: 'y', follows: 'x', cells: { id: 'y', n: '3', m: '4' } }],
        changed: [{ id: 'x', cells: [{ column: 'm', before: '2', after: '7' }] }],
        order: null,
      },
    ]);
  });

  it('tells another order only where rows both have moved', () => {
    const moved = diffTables(a, only(tableOf('id,n,m', 'z,5,6', 'x,1,2', 'y,3,4')));
    expect(moved[0]).toMatchObject({
      changed: [],
      order: { before: ['x', 'y', 'z'], after: ['z', 'x', 'y'] },
    });
    expect(diffTables(a, only(tableOf('id,n,m', 'x,1,2', 'w,0,0', 'y,3,4', 'z,5,6')))[0]?.order).toBeNull();
  });

  it('tells columns that came or went, and what stood in them', () => {
    const [diff] = diffTables(a, only(tableOf('id,n,k', 'x,1,2', 'y,3,', 'z,5,6')));
    expect(diff?.columns?.after.map(({ name }) => name)).toEqual(['id', 'n', 'k']);
    expect(diff?.changed.find(({ id }) => id === 'y')?.cells).toEqual([
      { column: 'm', before: '4', after: null },
      { column: 'k', before: null, after: '' },
    ]);
  });

  it('tells a column whose type changed though no cell did', () => {
    const typed: TableState = { ...tableOf('id,n,m', 'x,1,2', 'y,3,4', 'z,5,6') };
    const columns = typed.columns.map((column) => ({ ...column, type: 'string' }));
    expect(diffTables(a, only({ ...typed, columns }))[0]).toMatchObject({ changed: [], existence: 'kept' });
  });

  it('tells tables that came and went', () => {
    const other: TableStates = { u: tableOf('id', 'q') };
    expect(diffTables(a, other).map(({ table, existence }) => [table, existence])).toEqual([
      ['u', 'added'],
      ['t', 'removed'],
    ]);
  });
});

/** Tables of few ids, columns and values, so that two random ones share some of each. */
const state: fc.Arbitrary<TableState> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 0, maxLength: 3 }),
    fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'), { minLength: 0, maxLength: 8 }),
    fc.constantFrom('string', 'integer'),
    fc.nat({ max: 3 }),
  )
  .chain(([names, ids, type, at]) => {
    const columns: string[] = [...names];
    columns.splice(Math.min(at, columns.length), 0, 'id');
    return fc
      .array(fc.array(fc.constantFrom('', 'p', 'q,"\n'), { minLength: 3, maxLength: 3 }), {
        minLength: ids.length,
        maxLength: ids.length,
      })
      .map((cells) => ({
        columns: columns.map((name) => ({ name, type })),
        rows: ids.map((id, row) =>
          columns.map((name, column) => (name === 'id' ? id : (cells[row]?.[column % 3] ?? ''))),
        ),
      }));
  });

const states: fc.Arbitrary<TableStates> = fc
  .tuple(state, fc.subarray(['u', 'v']), state, state)
  .map(([t, others, u, v]) =>
    Object.fromEntries([['t', t], ...others.map((name) => [name, name === 'u' ? u : v])]),
  );

const equal = (a: TableStates, b: TableStates) => expect(a).toEqual(b) === undefined;

describe('applyDiff', () => {
  it('leads from any tables to any others, and back', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        const diff = diffTables(before, after);
        expect(applyDiff(diff, before)).toEqual(after);
        expect(applyDiff(invertDiff(diff), after)).toEqual(before);
        expect(invertDiff(invertDiff(diff))).toEqual(diff);
      }),
      runs(2_000),
    );
  });

  it('finds in the inverse what the difference of the swapped tables says', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        const swapped = diffTables(after, before);
        expect(applyDiff(swapped, after)).toEqual(before);
        expect(swapped.length).toBe(diffTables(before, after).length);
      }),
      runs(),
    );
  });

  it('is empty exactly when the tables are equal', () => {
    fc.assert(
      fc.property(
        states,
        states,
        (a, b) => diffTables(a, a).length === 0 && (diffTables(a, b).length > 0 || equal(a, b)),
      ),
      runs(),
    );
  });

  it('refuses tables the difference is not of', () => {
    const diff = diffTables(a, only(tableOf('id,n,m', 'x,1,7', 'z,5,6')));
    expect(() => applyDiff(diff, only(tableOf('id,n,m', 'x,1,0', 'y,3,4', 'z,5,6')))).toThrow(
      'row x does not stand',
    );
    expect(() => applyDiff(diff, only(tableOf('id,n,m', 'x,1,2', 'z,5,6')))).toThrow('row y does not stand');
  });
});
