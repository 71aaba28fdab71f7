import { describe, expect, it } from 'vitest';
import { inBaseUnit } from '../../src/ledger/inBaseUnit.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { baseLedger, faultsOf } from './baseLedger.ts';

describe('a value in the base unit', () => {
  it.each([
    [8.03, 10_000, 80_300],
    [1.1, 100_000_000, 110_000_000],
    [33_757.93, 100_000_000, 3_375_793_000_000],
    [5, 0.001, 0.005],
    [-7.7, 1, -7.7],
    [3, 60, 180],
    [0, 10_000, 0],
  ])('of %d by %d is %d: no digit is made up', (value, factor, base) => {
    expect(inBaseUnit(value, { factor })).toBe(base);
  });

  it('is what value and unit say', () => {
    const ledger = baseLedger({ observations: { 'level-2020': { value_base: 1_000_000.000_1 } } });
    expect(faultsOf(ledger)).toEqual(['observations level-2020 value_base: 1000000, as 万元 is 10000 yuan']);
  });

  it('is of a unit that is its own base', () => {
    const { units } = loadLedger();
    const baseOf = new Map(units.map((unit) => [unit.id, unit]));
    for (const { id, base_unit: base } of units)
      expect(baseOf.get(base), id).toMatchObject({ base_unit: base, factor: 1 });
  });
});

describe('a figure of a body', () => {
  it('is of the place the body is in', () => {
    const ledger = baseLedger({ observations: { 'park-2021': { place: '500101' } } });
    expect(faultsOf(ledger)).toEqual(['observations park-2021 body: a body of 500101']);
  });
});

describe('a figure said again', () => {
  const restating = (restates: string) =>
    faultsOf(baseLedger({ observations: { 'growth-2021': { restates } } }));

  it('may tell its period and unit otherwise', () => {
    expect(restating('level-2021')).toEqual([]);
  });

  it('is another row, of the same place, body and kind', () => {
    expect(restating('growth-2021')).toEqual(['observations growth-2021 restates: another row']);
    expect(restating('target-2021')).toEqual(['observations growth-2021 restates: a row of the same kind']);
    expect(restating('park-2021')).toEqual([
      'observations growth-2021 restates: a row of the same place and body',
    ]);
  });
});
