import { describe, expect, it } from 'vitest';
import { baseLedger, faultsOf } from './baseLedger.ts';

const joined = 'the inconsistency output-2021 says that the two must not be joined';

describe('a series', () => {
  it('may end where the next begins', () => {
    expect(faultsOf(baseLedger())).toEqual([]);
  });

  it.each(['output-1', ''])('does not span a break: both sides of it in %j', (series) => {
    const ledger = baseLedger({ observations: { 'level-2020': { series }, 'level-2021': { series } } });
    expect(faultsOf(ledger)).toEqual([
      `observations level-2021 series: another series than that of level-2020: ${joined}`,
    ]);
  });

  it('is named for each pair of levels the break stands between', () => {
    const ledger = baseLedger({
      observations: { 'level-2020': { series: 'output-2' }, 'change-2021': { series: 'output-2' } },
    });
    const later = ledger.inconsistencyRows
      .filter(({ role }) => role === 'after_break')
      .map((row) => ({ ...row, id: 'later', observation: 'change-2021' }));
    expect(faultsOf({ ...ledger, inconsistencyRows: [...ledger.inconsistencyRows, ...later] })).toEqual([
      expect.stringContaining('observations level-2021 series'),
      expect.stringContaining('observations change-2021 series'),
    ]);
  });

  it('is not asked of a passage without a row, nor across two inconsistencies', () => {
    const series = { 'level-2020': { series: 'output-2' } };
    const passage = baseLedger({
      observations: series,
      inconsistencyRows: { 'output-2021-2': { observation: '' } },
    });
    expect(faultsOf(passage)).toEqual([]);
    const apart = baseLedger({
      observations: series,
      inconsistencyRows: { 'output-2021-2': { inconsistency: 'another' } },
    });
    expect(faultsOf(apart)).toEqual([]);
  });
});
