import { describe, expect, it } from 'vitest';
import { comparableSets } from '../../src/analysis/comparableSets.ts';
import {
  joinObservations,
  type JoinedObservation,
  seriesIndicators,
} from '../../src/analysis/joinObservations.ts';
import { summarisePromises } from '../../src/analysis/summariseCycle.ts';
import type { Ledger } from '../../src/ledger/loadLedger.ts';
import { VERDICTS } from '../../src/ledger/vocabulary.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { observationRow } from './observationRow.ts';
import { place } from './rows.ts';

const indicator = (id: string, core: boolean, field: string) => ({ id, core, field });
const observation = (id: string, of: string, extra: Partial<ObservationRow> = {}) =>
  observationRow(id, { indicator: of, basis: 'level', unit: '亿元', ...extra });

const ledger = {
  places: [place('a', 'central'), place('b', 'central', { sort: 2 }), place('c', 'northeast')],
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
    observation('5', 'gdp', { series: 'revised' }),
    observation('6', 'gdp', { basis: 'rank', unit: '位', rank_of: 'level', rank_scope: '全市' }),
    observation('7', 'once'),
    observation('8', 'gdp', { kind: 'fact', place: 'c' }),
    observation('9', 'gdp', { restates: '3', place: 'b' }),
  ],
  bodies: [],
  breakdowns: [],
  outcomes: [
    { target: '4', verdict: 'met' },
    { target: '', verdict: 'missed' },
    { target: '9', verdict: 'not_looked_up' },
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
    expect(joined).toHaveLength(9);
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
      ['gdp', 6],
      ['minor', 2],
    ]);
  });
});

describe('comparableSets', () => {
  const of = (id: string): JoinedObservation[] => joined.filter((one) => one.indicator.id === id);

  it('puts one basis and unit on one scale, by place and period, without ranks and what is in no count', () => {
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
  it('counts targets, results and verdicts on targets, no fact and nothing twice', () => {
    expect(summarisePromises(ledger)).toEqual({
      targets: 1,
      results: 6,
      verdicts: {
        ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])),
        met: 1,
        not_looked_up: 1,
      },
      judged: 1,
      places: 2,
    });
  });
});
