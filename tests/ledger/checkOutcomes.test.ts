import { describe, expect, it } from 'vitest';
import { VERDICTS, isJudged } from '../../src/ledger/vocabulary.ts';
import { baseLedger, faultsOf } from './baseLedger.ts';

const differ = (column: string, target: string, result: string): string =>
  `outcomes outcome-1 verdict: no verdict, as target-2021 and growth-2021 differ in ${column} (${target}, ${result})`;
const unjudged = VERDICTS.filter((verdict) => !isJudged(verdict));

describe('a verdict', () => {
  it.each([
    ['place', { place: 'zone-c' }, '500101', 'zone-c'],
    ['body', { body: 'hill-park' }, 'none', 'hill-park'],
    ['indicator', { indicator: 'visitors' }, 'output', 'visitors'],
    ['breakdown', { breakdown: 'overnight' }, 'none', 'overnight'],
    ['period', { period: '2022' }, '2021', '2022'],
    ['basis', { basis: 'change' }, 'growth_rate', 'change'],
    ['series', { series: 'output-2' }, 'none', 'output-2'],
  ] as const)('needs a result of the same %s', (column, result, asked, given) => {
    // A body of no table is said by another rule.
    const faults = faultsOf(baseLedger({ observations: { 'growth-2021': result } }));
    expect(faults.filter((fault) => fault.startsWith('outcomes'))).toEqual([differ(column, asked, given)]);
  });

  it('needs a result in the same unit: 万元 is not set against 元 unseen', () => {
    const ledger = baseLedger({
      observations: {
        'target-2021': { unit: '万元', value_base: 60_000 },
        'growth-2021': { unit: '元', value_base: 6.5 },
      },
    });
    expect(faultsOf(ledger)).toEqual([differ('unit', '万元', '元')]);
  });

  it('needs the scope its target names; a target that names none is measured by any', () => {
    const scoped = (target: 'same_scope' | '', result: 'same_scope' | 'full_scope' | '') =>
      faultsOf(
        baseLedger({ observations: { 'target-2021': { scope: target }, 'growth-2021': { scope: result } } }),
      );
    expect(scoped('same_scope', 'full_scope')).toEqual([differ('scope', 'same_scope', 'full_scope')]);
    expect(scoped('same_scope', '')).toEqual([differ('scope', 'same_scope', 'none')]);
    expect(scoped('same_scope', 'same_scope')).toEqual([]);
    expect(scoped('', 'full_scope')).toEqual([]);
  });

  it('is not given on an expected figure, and that alone is said of it', () => {
    const expected = baseLedger({ observations: { 'growth-2021': { vintage: 'expected', period: '2022' } } });
    expect(faultsOf(expected)).toEqual([
      'outcomes outcome-1 verdict: no verdict, as growth-2021 is an expected figure and no result yet',
    ]);
  });

  it.each(unjudged)('may be %s whatever the two are', (verdict) => {
    const ledger = baseLedger({
      observations: { 'growth-2021': { vintage: 'expected', scope: 'full_scope', series: 'output-2' } },
      outcomes: { 'outcome-1': { verdict } },
    });
    expect(faultsOf(ledger)).toEqual([]);
  });

  it('that a document states needs no figures', () => {
    expect(faultsOf(baseLedger({ outcomes: { 'outcome-1': { target: '', result: '' } } }))).toEqual([]);
    expect(faultsOf(baseLedger({ outcomes: { 'outcome-1': { result: '' } } }))).toEqual([]);
  });
});

describe('an outcome', () => {
  it('names a target for its target and a result for its result', () => {
    const ledger = baseLedger({
      outcomes: { 'outcome-1': { target: 'level-2021', result: 'growth-again' } },
    });
    expect(faultsOf(ledger)).toEqual([
      'outcomes outcome-1 target: a row of kind target, not result',
      'outcomes outcome-1 result: a row of kind result, not fact',
    ]);
  });
});
