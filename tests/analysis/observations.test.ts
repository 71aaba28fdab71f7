import { describe, expect, it } from 'vitest';
import { comparableSets } from '../../src/analysis/comparableSets.ts';
import { joinObservations, type JoinedObservation } from '../../src/analysis/joinObservations.ts';
import { seriesIndicators } from '../../src/analysis/seriesIndicators.ts';
import { summarisePromises } from '../../src/analysis/summarisePromises.ts';
import type { Ledger } from '../../src/datasets/loadLedger.ts';
import { place } from './rows.ts';

const indicator = (id: string, core: boolean, field: string) => ({ id, core, field });
const observation = (id: string, of: string, extra: object = {}) => ({
  id,
  place: 'a',
  indicator: of,
  document: 'd',
  period: '2023',
  kind: 'result',
  basis: 'level',
  unit: '亿元',
  value: 1,
  comparability: '',
  ...extra,
});

const ledger = {
  places: [place('a', 'central'), place('b', 'central', { sort: 2 })],
  documents: [{ id: 'd' }],
  indicators: [
    indicator('minor', false, 'city'),
    indicator('gdp', true, 'economy'),
    indicator('once', true, 'economy'),
  ],
  observations: [
    observation('1', 'minor'),
    observation('2', 'minor', { unit: '%', basis: 'share' }),
    observation('3', 'gdp', { place: 'b' }),
    observation('4', 'gdp', { kind: 'target', period: '2024' }),
    observation('5', 'gdp', { comparability: 'break' }),
    observation('6', 'gdp', { basis: 'rank', unit: '位' }),
    observation('7', 'once'),
  ],
  outcomes: [
    { target: '4', verdict: 'met' },
    { target: '', verdict: 'missed' },
    { target: '9', verdict: 'cannot_judge' },
  ],
} as unknown as Ledger;
const joined = joinObservations(ledger);

describe('joinObservations', () => {
  it('joins in the order of the table', () => {
    expect(joined.map(({ row, place: { id }, indicator: { id: of } }) => [row.id, id, of])[2]).toEqual([
      '3',
      'b',
      'gdp',
    ]);
    expect(joined).toHaveLength(7);
  });

  it('refuses a reference to nothing', () => {
    expect(() => joinObservations({ ...ledger, documents: [] })).toThrow(
      '1 refers to d, which is not loaded',
    );
  });
});

describe('seriesIndicators', () => {
  it('keeps indicators stated at least twice, core ones first', () => {
    expect(
      seriesIndicators(joined).map(({ indicator: { id }, observations }) => [id, observations.length]),
    ).toEqual([
      ['gdp', 4],
      ['minor', 2],
    ]);
  });
});

describe('comparableSets', () => {
  const of = (id: string): JoinedObservation[] => joined.filter((one) => one.indicator.id === id);

  it('puts one basis and unit on one scale, by place and period, without breaks and ranks', () => {
    expect(
      comparableSets(of('gdp')).map(({ basis, unit, observations }) => [
        basis,
        unit,
        observations.map(({ row }) => row.id),
      ]),
    ).toEqual([['level', '亿元', ['4', '3']]]);
  });

  it('compares nothing where each figure stands alone', () => {
    expect(comparableSets(of('minor'))).toEqual([]);
  });
});

describe('summarisePromises', () => {
  it('counts targets, results and verdicts on targets', () => {
    expect(summarisePromises(ledger)).toEqual({
      targets: 1,
      results: 6,
      verdicts: { exceeded: 0, met: 1, about_met: 0, missed: 0, cannot_judge: 1 },
      judged: 1,
      places: 2,
    });
  });
});
