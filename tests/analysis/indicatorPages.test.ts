import { describe, expect, it } from 'vitest';
import { indicatorTimelines, rowsInTimelines } from '../../src/analysis/indicatorTimelines.ts';
import { indicatorView, latestFirst } from '../../src/analysis/indicatorView.ts';
import { joinObservations, seriesIndicators } from '../../src/analysis/joinObservations.ts';
import { comparePeriods } from '../../src/analysis/comparePeriods.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { countWords, latestWords } from '../../src/site/components/latestWords.ts';

const ledger = loadLedger();
const observationsOf = (id: string) =>
  joinObservations(ledger).filter(({ indicator }) => indicator.id === id);
const courses = (id: string) =>
  indicatorTimelines(observationsOf(id)).map(({ place, years }) => [
    place.id,
    years.map(({ year, result, target }) => [year, result?.value, target?.value]),
  ]);

describe('the course of an indicator over the years', () => {
  it('is drawn of a place with three years or more, targets beside results', () => {
    expect(courses('fixed-asset-investment')).toEqual([
      [
        '500000',
        [
          [2020, 3.9, 6],
          [2021, 6.1, undefined],
          [2025, undefined, 5],
          [2026, undefined, 3],
        ],
      ],
    ]);
    expect(courses('general-public-budget-revenue')[0]?.[1]).toContainEqual([2020, -1.9, -5.5]);
  });

  it('takes no figure of several years, none of another context, and no rank', () => {
    expect(courses('5g-base-stations')).toEqual([]);
    expect(courses('tertiary-industry-value-added')).toEqual([]);
    for (const { observations } of seriesIndicators(joinObservations(ledger))) {
      const timelines = indicatorTimelines(observations);
      const shown = rowsInTimelines(timelines);
      for (const { row } of observations.filter((each) => shown.has(each.row.id)))
        expect([/^\d{4}$/.test(row.period), row.basis === 'rank'], row.id).toEqual([true, false]);
      for (const { years } of timelines) expect(years.length).toBeGreaterThan(2);
    }
  });

  it('says where a series breaks', () => {
    const broken = indicatorTimelines(
      observationsOf('gross-regional-product').filter(({ row }) => row.basis === 'level'),
    ).flatMap(({ place, years }) => years.filter((each) => each.broken).map(({ year }) => [place.id, year]));
    expect(broken).toContainEqual(['500000', 2024]);
  });
});

describe('the page of an indicator', () => {
  it('draws no figure twice, and leaves all to a chart of its own', () => {
    for (const { indicator, observations } of seriesIndicators(joinObservations(ledger))) {
      const { timelines, sets } = indicatorView(observations, false);
      const shown = rowsInTimelines(timelines);
      const side = sets.flatMap((set) => set.observations.map(({ row }) => row.id));
      expect(
        side.filter((id) => shown.has(id)),
        indicator.id,
      ).toEqual([]);
    }
    const own = indicatorView(observationsOf('gross-regional-product'), true);
    expect([own.timelines, own.sets]).toEqual([[], []]);
  });

  it('begins with the latest result and the next target', () => {
    const said = (id: string) => latestWords(indicatorView(observationsOf(id), false).latest, 'zh');
    expect(said('retail-sales-consumer-goods')).toMatch(/^最近的结果：重庆2025年.*目标：重庆2026年/);
    for (const { indicator, observations } of seriesIndicators(joinObservations(ledger))) {
      const words = latestWords(indicatorView(observations, false).latest, 'en');
      expect(words + countWords('x', observations, 'en'), indicator.id).not.toMatch(/undefined|NaN/);
    }
  });

  it('lists the latest figures first', () => {
    const periods = latestFirst(observationsOf('gross-regional-product')).map(({ row }) => row.period);
    expect(periods).toEqual([...periods].sort((a, b) => comparePeriods(b, a)));
  });
});
