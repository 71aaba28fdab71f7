import { describe, expect, it } from 'vitest';
import { baseLedger, faultsOf } from './baseLedger.ts';

const withFormula = (formula: string) =>
  faultsOf(baseLedger({ consistencyChecks: { 'output-growth': { formula } } }));
const names = (given: string): string =>
  `consistency_checks output-growth formula: the names of its rows in data/check_terms.csv (${given})`;

describe('a formula', () => {
  it('uses each of its terms, as often as it needs', () => {
    expect(withFormula('a + b')).toEqual([]);
    expect(withFormula('max(a, b) - a')).not.toEqual([]); // no functions: a name is a term
  });

  it.each(['a', 'a + b + c', 'a + B', '1 + 2', ''])('is refused as %j: its terms are a and b', (formula) => {
    expect(withFormula(formula)).toEqual([names('a, b')]);
  });

  it('is refused without terms', () => {
    expect(faultsOf({ ...baseLedger(), checkTerms: [] })).toEqual([names('')]);
  });
});

describe('a number of a check', () => {
  it('is that of the row it names', () => {
    const ledger = baseLedger({
      checkTerms: { 'output-growth-b': { value: 151 } },
      consistencyChecks: { 'output-growth': { stated: 49 } },
    });
    expect(faultsOf(ledger)).toEqual([
      'check_terms output-growth-b value: 150, the value of level-2021',
      'consistency_checks output-growth stated: 50, the value of change-2021',
    ]);
  });

  it('is any where no row states it', () => {
    const ledger = baseLedger({
      checkTerms: { 'output-growth-b': { value: 151, observation: '' } },
      consistencyChecks: { 'output-growth': { stated: 49, stated_observation: '' } },
    });
    expect(faultsOf(ledger)).toEqual([]);
  });
});
