import { describe, expect, it } from 'vitest';
import { compareHeadlineTargets, type Plan } from '../../src/analysis/compareHeadlineTargets.ts';
import { summariseHeadlineTargets } from '../../src/analysis/summariseHeadlineTargets.ts';
import type { ObservationRow } from '../../src/datasets/observations.ts';
import { DOCUMENT, figureLedger, indicator, observation } from './figures.ts';

const plans: readonly Plan[] = [
  { place: 'a', year: '2021', document: DOCUMENT },
  { place: 'b', year: '2021', document: DOCUMENT },
  { place: 'z', year: '2024', document: DOCUMENT },
];
const indicators = [
  indicator('research'),
  indicator('sales'),
  indicator('gdp'),
  indicator('lamps', false),
  indicator('trade'),
];
const target = (place: string, own: string, value: number, extra: Partial<ObservationRow> = {}) =>
  observation(`${place}-${own}`, {
    place,
    indicator: own,
    value,
    period: place === 'z' ? '2024' : '2021',
    ...extra,
  });
const observations = [
  target('a', 'research', 1, { basis: 'share' }),
  target('b', 'research', 3.5, { basis: 'share' }),
  target('a', 'sales', 10, { comparator: '>=' }),
  target('b', 'sales', 0),
  target('a', 'gdp', 8, { comparator: '>=' }),
  target('b', 'gdp', 6),
  target('z', 'gdp', 9, { comparator: '~' }),
  target('a', 'lamps', 5),
  target('b', 'lamps', 6),
  target('a', 'trade', 3),
  target('b', 'trade', 1700, { basis: 'level', unit: '亿元' }),
  target('z', 'trade', 3, { kind: 'actual' }),
];
const compare = (own: readonly ObservationRow[] = observations) =>
  compareHeadlineTargets(figureLedger({ indicators, observations: [...own], outcomes: [] }), plans);

describe('compareHeadlineTargets', () => {
  it('keeps headline rates that at least two state, growth first, most stated first', () => {
    expect(compare().map((row) => [row.indicator.id, row.basis, row.stated.length])).toEqual([
      ['gdp', 'growth_rate', 3],
      ['sales', 'growth_rate', 2],
      ['research', 'share', 2],
    ]);
  });

  it('says not stated, never zero, and keeps a stated zero', () => {
    const sales = compare()[1];
    expect(sales?.cells.map((cell) => cell.target?.value ?? null)).toEqual([10, 0, null]);
    expect(sales?.spread).toBe(10);
  });

  it('gives room to “about” only, and orders what is stated from low to high', () => {
    const [gdp] = compare();
    expect(gdp?.cells.map(({ room }) => room)).toEqual([0, 0, 0.5]);
    expect(gdp?.stated.map((cell) => cell.target.value)).toEqual([6, 8, 9]);
  });

  it('refuses two targets of one place, year and indicator', () => {
    const twice = [...observations, target('a', 'gdp', 7, { id: 'again' })];
    expect(() => compare(twice)).toThrow('a-gdp and again are two targets');
  });

  it('refuses a row that only one place fills', () => {
    const alone = [target('a', 'gdp', 8), target('a', 'gdp', 7, { id: 'again' })];
    expect(() => compare(alone)).toThrow(
      'chart headline-targets: 1 of the 2 entities a comparison needs (a)',
    );
  });
});

describe('summariseHeadlineTargets', () => {
  it('finds what all state, what differs most and how much each states', () => {
    const facts = summariseHeadlineTargets(compare());
    expect(facts).toMatchObject({ indicators: 3, plans: 3 });
    expect([facts.shared.indicator.id, facts.widest.indicator.id]).toEqual(['gdp', 'sales']);
    expect(facts.statedBy.map(({ count }) => count)).toEqual([3, 3, 1]);
  });

  it('refuses a headline that would no longer be true', () => {
    expect(() => summariseHeadlineTargets(compare().slice(1))).toThrow('0 indicators are stated by all');
  });
});
