import { describe, expect, it } from 'vitest';
import {
  diffTables,
  columnChanges,
  rewrittenRows,
  summariseDiff,
} from '../../../src/ledger/releases/diffTables.ts';
import { resolveReasons, withReasons } from '../../../src/ledger/releases/resolveReasons.ts';
import { only, tableOf } from './tableStates.ts';

const a = only(tableOf('id,n,m', 'x,1,2', 'y,3,4', 'z,5,6'));
const b = only(tableOf('id,n,m', 'w,9,9', 'x,1,7', 'z,5,6'));
const diffs = diffTables(a, b);

describe('resolveReasons', () => {
  it('says one reason once', () => {
    expect(resolveReasons(diffs, [], 'our_error')).toEqual({ t: { '*': 'our_error' } });
  });

  it('lets a rule speak for a row and another for the rest', () => {
    const rules = [
      { table: 't', row: 'w', reason: 'new_data' },
      { table: 't', row: '*', reason: 'recoded' },
    ] as const;
    expect(resolveReasons(diffs, rules)).toEqual({ t: { w: 'new_data', y: 'recoded', x: 'recoded' } });
  });

  it('names rows without a reason, and rules that speak of nothing', () => {
    expect(() => resolveReasons(diffs, [{ table: 't', row: 'w', reason: 'new_data' }])).toThrow(
      'no reason for t y, t x.\n    Fix: give --reason',
    );
    expect(() => resolveReasons(diffs, [{ table: 't', row: 'z', reason: 'recoded' }], 'our_error')).toThrow(
      'reasons for what did not change: t z',
    );
  });

  it('asks for a reason of an order and of columns', () => {
    const moved = diffTables(a, only(tableOf('id,n,m', 'z,5,6', 'x,1,2', 'y,3,4')));
    expect(() => resolveReasons(moved, [])).toThrow('no reason for t *');
    expect(withReasons(moved, resolveReasons(moved, [], 'recoded'))[0]?.reason).toBe('recoded');
  });
});

describe('summariseDiff', () => {
  it('counts rows, cells and reasons', () => {
    const reasons = { t: { w: 'new_data', x: 'our_error', y: 'our_error' } } as const;
    expect(summariseDiff(withReasons(diffs, reasons))).toEqual({
      tables: 1,
      added: 1,
      removed: 1,
      changed: 1,
      cells: 1,
      reasons: [
        { reason: 'our_error', count: 2 },
        { reason: 'new_data', count: 1 },
      ],
    });
  });

  it('does not count rows as changed that only gained or lost a column', () => {
    const [diff] = diffTables(a, only(tableOf('id,n,k', 'x,1,2', 'y,8,2', 'z,5,2')));
    if (diff === undefined) throw new Error('the tables differ');
    expect(rewrittenRows(diff)).toEqual([{ id: 'y', cells: [{ column: 'n', before: '3', after: '8' }] }]);
    expect(columnChanges(diff)).toEqual({ came: ['k'], went: ['m'] });
    expect(summariseDiff([diff])).toMatchObject({ changed: 1, cells: 1 });
  });
});
