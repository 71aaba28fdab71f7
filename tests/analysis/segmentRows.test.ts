import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, ComparabilityError, compareOnScale } from '../../src/analysis/comparePair.ts';
import { segmentRows, type SegmentedRow } from '../../src/analysis/segmentRows.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { runs } from '../properties.ts';
import { observationRow } from './observationRow.ts';

const level = (period: string, extra: Partial<SegmentedRow> = {}): SegmentedRow =>
  observationRow(`${extra.place ?? 'a'}-${period}-${extra.kind ?? 'result'}-${extra.document ?? 'd'}`, {
    ...{ period, basis: 'level', unit: '亿元' },
    ...extra,
  });
const segmentsOf = (rows: readonly SegmentedRow[]) => segmentRows(rows).map(({ segment }) => segment);
const broken = (period: string) => level(period, { comparability: 'break' });

describe('segmentRows', () => {
  it('begins a segment with a flagged row, whatever the order of the table', () => {
    const rows = [level('2025'), level('2021'), broken('2024'), level('2023')];
    expect(segmentsOf(rows)).toEqual([1, 0, 1, 0]);
  });

  it('counts breaks, and keeps parts of the year of a break behind it', () => {
    const rows = [level('2021'), broken('2022'), broken('2024'), level('2024-Q1'), level('2025')];
    expect(segmentsOf(rows)).toEqual([0, 1, 2, 2, 2]);
  });

  it('cuts neither other places, indicators and bases nor what has no break', () => {
    const rows = [
      broken('2024'),
      level('2025', { place: 'b' }),
      level('2025', { indicator: 'i' }),
      level('2025', { basis: 'growth_rate' }),
    ];
    expect(segmentsOf(rows)).toEqual([1, 0, 0, 0]);
  });

  it('cuts amounts in other units too', () => {
    expect(segmentsOf([broken('2024'), level('2025', { unit: '万亿元' })])).toEqual([1, 1]);
  });

  it('puts a target on the base its own document knew', () => {
    const old = level('2025', { kind: 'target', document: 'before' });
    const late = level('2025', { kind: 'target', document: 'behind' });
    const alone = level('2025', { kind: 'target', document: 'other' });
    const rows = [
      level('2023', { document: 'before' }),
      level('2024', { document: 'behind', comparability: 'break' }),
      ...[old, late, alone],
    ];
    expect(segmentsOf(rows)).toEqual([0, 1, 0, 1, null]);
  });

  it('does not know the side of a figure without a time', () => {
    expect(segmentsOf([broken('2024'), level('')])).toEqual([1, null]);
    expect(segmentsOf([level('2024'), level('')])).toEqual([0, 0]);
  });
});

describe('comparePair across breaks', () => {
  const year = fc.integer({ min: 2010, max: 2030 });

  it('lets nothing pass a break, and whatever stands on one side of it', () => {
    fc.assert(
      fc.property(year, year, year, (at, one, other) => {
        fc.pre(one !== other && at !== one && at !== other);
        const rows = [level(String(one)), level(String(other)), broken(String(at))];
        const [a, b] = segmentRows(rows);
        if (a === undefined || b === undefined) throw new RangeError('two levels were made');
        const pass = () => comparePair(a, b);
        if (one < at === other < at) expect(pass).not.toThrow();
        else expect(pass).toThrow('different sides of a break');
      }),
      runs(),
    );
  });

  it('refuses a side that is not known', () => {
    expect(() => comparePair(level('2023'), level('2024', { segment: null }))).toThrow('is not known');
  });

  it('refuses periods of different length', () => {
    expect(() => comparePair(level('2023'), level('2016/2020'))).toThrow('periods of different length');
    expect(() => compareOnScale(level('2023'), level('2016/2020', { place: 'b' }))).toThrow(
      ComparabilityError,
    );
  });

  it('has no break between two places', () => {
    expect(() => compareOnScale(level('2023'), level('2023', { place: 'b', segment: 1 }))).not.toThrow();
    expect(() => compareOnScale(level('2023'), level('2025', { segment: 1 }))).toThrow('sides of a break');
  });
});

describe('levels of the municipality', () => {
  const city = segmentRows(loadLedger().observations).filter(
    ({ place, indicator, basis }) =>
      place === '500000' && indicator === 'gross-regional-product' && basis === 'level',
  );
  const ofYear = (period: string): SegmentedRow => {
    const row = city.find((each) => each.period === period);
    if (row === undefined) throw new RangeError(`no level of ${period}`);
    return row;
  };

  it('are of three segments: to 2022, 2023, and from 2024', () => {
    expect(city.map(({ period, segment }) => [period, segment])).toEqual([
      ['2020', 0],
      ['2021', 0],
      ['2022', 0],
      ['2023', 1],
      ['2024', 2],
      ['2025', 2],
    ]);
  });

  it.each([
    ['2022', '2023'],
    ['2023', '2025'],
    ['2020', '2025'],
    ['2024', '2025'], // a flagged level is refused, whoever asks
  ])('of %s and %s are not compared', (one, other) => {
    expect(() => comparePair(ofYear(one), ofYear(other))).toThrow(ComparabilityError);
  });

  it('of first releases in a row are', () => {
    expect(comparePair(ofYear('2020'), ofYear('2021')).difference).toBeCloseTo(2891.23);
  });
});
