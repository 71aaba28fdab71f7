import { describe, expect, it } from 'vitest';
import { isCounted, isResult, isTarget } from '../../src/analysis/joinObservations.ts';
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

  it('are results and targets; the rest are facts and figures said again', () => {
    const { observations } = loadLedger();
    expect(observations.filter(isCounted)).toEqual(
      observations.filter((row) => isResult(row) !== isTarget(row)),
    );
    expect(observations.filter((row) => !isCounted(row))).toEqual(
      observations.filter(({ kind, restates }) => kind === 'fact' || restates !== ''),
    );
  });
});
