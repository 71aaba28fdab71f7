import { describe, expect, it } from 'vitest';
import { isCounted, isResult, isTarget } from '../../src/analysis/countedRows.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

describe('what counts', () => {
  it.each([
    ['target', '', [true, true, false]],
    ['result', '', [true, false, true]],
    ['fact', '', [false, false, false]],
    ['target', 'a', [false, false, false]],
    ['result', 'a', [false, false, false]],
  ] as const)('of a %s that restates “%s” is %j', (kind, restates, counted) => {
    const row = { kind, restates };
    expect([isCounted(row), isTarget(row), isResult(row)]).toEqual(counted);
  });

  it('are 494 results and 265 targets, and the rest facts and six figures said again', () => {
    const { observations } = loadLedger();
    const number = (is: typeof isCounted): number => observations.filter(is).length;
    expect([number(isResult), number(isTarget), number(isCounted)]).toEqual([494, 265, 759]);
    expect(observations.filter(({ kind }) => kind === 'fact')).toHaveLength(10);
    expect(observations.filter(({ restates }) => restates !== '')).toHaveLength(6);
  });
});
