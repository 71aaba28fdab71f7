import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { chineseUnit } from '../../src/format/formatFigure.ts';

const { units, observations, inconsistencies, consistencyChecks } = loadLedger();
const unitOf = new Map(units.map((unit) => [unit.printed, unit]));
const used = new Set([...observations, ...inconsistencies, ...consistencyChecks].map(({ unit }) => unit));

describe('units', () => {
  it('are all that figures, inconsistencies and checks are printed in', () => {
    expect([...used].filter((unit) => unit !== '' && !unitOf.has(unit))).toEqual([]);
  });

  it('hold no other, but for what a printed one is a multiple of', () => {
    const measures = new Set([...used].map((unit) => chineseUnit(unit).measure));
    const bases = new Set([...used].map((unit) => unitOf.get(unit)?.base_unit));
    const idle = units.filter(({ id, printed }) => !used.has(printed) && !measures.has(printed) && !bases.has(id));
    expect(idle.map(({ printed }) => printed)).toEqual([]);
  });

  it('are converted by their scale and the factor of the measure behind it', () => {
    for (const { printed, base_unit: base, factor } of units) {
      const { scale, measure } = chineseUnit(printed);
      expect([base, factor], printed).toEqual([unitOf.get(measure)?.base_unit, 10 ** scale * (unitOf.get(measure)?.factor ?? 0)]);
    }
  });

  it('are counted in base units, which are converted no further', () => {
    const bases = units.filter(({ id }) => units.some(({ base_unit: base }) => base === id));
    for (const { id, base_unit: base, factor } of bases) expect([base, factor], id).toEqual([id, 1]);
  });

  it('give square kilometres and hectares in square metres, and leave 亩 as they are', () => {
    const metres = ['平方公里', '公顷', '万平方米', '亩'].map((printed) => [unitOf.get(printed)?.base_unit, unitOf.get(printed)?.factor]);
    expect(metres).toEqual([
      ['square-metre', 1_000_000],
      ['square-metre', 10_000],
      ['square-metre', 10_000],
      ['mu', 1],
    ]);
  });
});
