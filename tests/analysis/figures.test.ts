import { describe, expect, it } from 'vitest';
import {
  briefIndicators,
  isCounted,
  isResult,
  isTarget,
  joinObservations,
  seriesIndicators,
} from '../../src/analysis/joinObservations.ts';
import { requireRow } from '../../src/analysis/byId.ts';
import { rewardsOfList } from '../../src/analysis/awards.ts';
import { shapeOfSeries } from '../../src/analysis/series.ts';
import { summarisePromises, targetsOfDocument } from '../../src/analysis/summarisePromises.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { OutcomeRow } from '../../src/ledger/outcomes.ts';
import { VERDICTS } from '../../src/ledger/vocabulary.ts';
import { observationRow } from '../rows.ts';

const ledger = loadLedger();

describe('counts', () => {
  it.each([
    ['target', '', [true, true, false]],
    ['result', '', [true, false, true]],
    ['fact', '', [false, false, false]],
    ['target', 'a', [false, false, false]],
    ['result', 'a', [false, false, false]],
  ] as const)('of a %s that restates “%s” are %j', (kind, restates, counted) => {
    expect([isCounted, isTarget, isResult].map((counts) => counts({ kind, restates }))).toEqual(counted);
  });

  it('take a target and its verdict once, no fact and nothing twice', () => {
    const observations = [
      observationRow('1'),
      observationRow('2', { place: 'b' }),
      observationRow('3', { kind: 'target' }),
      observationRow('4', { kind: 'fact', place: 'c' }),
      observationRow('5', { restates: '2', place: 'b' }),
    ];
    const outcomes = [
      { target: '3', verdict: 'met' },
      { target: '', verdict: 'missed' },
      { target: '5', verdict: 'not_looked_up' },
    ] as OutcomeRow[];
    const { verdicts, ...counts } = summarisePromises({ ...ledger, observations, outcomes });
    expect(counts).toMatchObject({ targets: 1, results: 2, judged: 1, places: 2, promising: 1 });
    expect(Object.entries(verdicts).filter(([, count]) => count > 0)).toEqual([
      ['met', 1],
      ['not_looked_up', 1],
    ]);
    expect(Object.keys(verdicts)).toEqual([...VERDICTS]);
  });

  it('say whose judged targets are, most first, and how many documents of either kind state figures', () => {
    const { judged, judgedOf, archived, cited } = summarisePromises(ledger);
    expect(judgedOf.map(({ place }) => place.id)).toEqual(['500000', '500108']);
    expect(judgedOf.reduce((sum, { count }) => sum + count, 0)).toBe(judged);
    expect(archived + cited).toBeLessThan(ledger.documents.length);
    expect([archived, cited].every((count) => count > 0)).toBe(true);
  });

  it('tell what came of the targets of a document, each once', () => {
    const { coded, judged, reached, missed, count } = targetsOfDocument(ledger, 'cq-2025-report');
    expect(reached + missed.length).toBe(judged);
    expect(judged + count('not_comparable') + count('not_stated')).toBe(coded);
    expect(coded).toBe(
      ledger.observations.filter((row) => row.document === 'cq-2025-report' && isTarget(row)).length,
    );
  });
});

describe('figures joined to what they name', () => {
  it('stand in the order of the table, and a reference to nothing is refused', () => {
    const joined = joinObservations(ledger);
    expect(joined.map(({ row }) => row)).toEqual(ledger.observations);
    for (const { row, place, indicator } of joined)
      expect([place.id, indicator.id], row.id).toEqual([row.place, row.indicator]);
    expect(() => joinObservations({ ...ledger, documents: [] })).toThrow(
      / refers to .+, which is not loaded/,
    );
    expect(() => requireRow(new Map(), 'nowhere', 'role-1')).toThrow(
      'role-1 refers to nowhere, which is not loaded',
    );
  });

  it('make a page of what is worth one: several figures, several places, or core; core indicators first', () => {
    const series = seriesIndicators(joinObservations(ledger));
    const core = series.map(({ indicator }) => indicator.core);
    expect(core).toEqual([...core].sort((a, b) => Number(b) - Number(a)));
    for (const { indicator, observations } of series) {
      const counted = observations.filter(({ row }) => isCounted(row));
      const places = new Set(counted.map(({ place }) => place.id)).size;
      expect(counted.length > 2 || places > 1 || indicator.core, indicator.id).toBe(true);
    }
    const paged = new Set(series.map(({ indicator }) => indicator.id));
    const brief = briefIndicators(joinObservations(ledger));
    expect(brief.length).toBeGreaterThan(0);
    for (const { indicator, observations } of brief) {
      expect(paged.has(indicator.id)).toBe(false);
      expect(observations.filter(({ row }) => isCounted(row))).toHaveLength(2);
    }
  });
});

describe('the shape of a series', () => {
  const shape = (...values: number[]) => shapeOfSeries(values.map((value, at) => ({ value, at })));

  it.each([
    [[1, 2, 3], 'rises'],
    [[3, 2, 1], 'falls'],
    [[1, 3, 2], 'varies'],
    [[2, 2, 3], 'varies'],
    [[5], 'varies'],
  ])('%j %s', (values, course) => {
    expect(shape(...values).course).toBe(course);
  });

  it('has extremes, of equals the first, and both ends; an empty one has none', () => {
    const { lowest, highest, first, last } = shape(2, 7, 1, 7, 1, 3);
    expect([lowest, highest, first, last].map(({ at }) => at)).toEqual([2, 1, 0, 5]);
    expect(() => shape()).toThrow('a series without values has no shape');
  });
});

it('the list of 2020 names five kinds of reward, in its order, and the 26 it counts; no measure of 2022 offers land', () => {
  const { total, kinds } = rewardsOfList(ledger);
  expect(total).toMatchObject({ value: 26, kind: 'fact', printed: '26項獎勵支持措施' });
  expect(kinds.map(({ reward }) => reward)).toEqual([
    'policy',
    'funds',
    'projects',
    'land_quota',
    'reform_pilots',
  ]);
  expect(() => rewardsOfList({ ...ledger, observations: [] })).toThrow('states no number of rewards');
  expect(
    ledger.measureRewards.filter(({ printed, scope_zh, note_zh }) =>
      /土地|用地/u.test(printed + scope_zh + note_zh),
    ),
  ).toEqual([]);
});
