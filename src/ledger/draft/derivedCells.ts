/** Cells of a draft that follow from others: the command computes them and so does the page, after each correction. */
import { inBaseUnit } from '../inBaseUnit.ts';
import { periodDays } from '../readPeriod.ts';
import type { UnitRow } from '../units.ts';
import type { DraftRow } from './draftRow.ts';

export type Cells = Readonly<Record<string, string>>;

export type Factor = Readonly<Pick<UnitRow, 'printed' | 'factor'>>;

const PRECISION: Readonly<Record<DraftRow['comparator'], string>> = {
  eq: 'exact',
  about: 'rounded',
  ge: 'threshold',
  gt: 'threshold',
  le: 'threshold',
  lt: 'threshold',
};

function baseValue(value: number, unit: string, units: readonly Factor[]): string {
  const known = units.find(({ printed }) => printed === unit);
  return known === undefined || Number.isNaN(value) ? '' : String(inBaseUnit(value, known));
}

/** What follows from the cells a person may correct: days of the periods, value in the base unit, precision. */
export function derivedCells(cells: Cells, units: readonly Factor[]): Cells {
  const [period, reference] = [periodDays(cells.period ?? ''), periodDays(cells.reference_period ?? '')];
  return {
    period_start: period.start,
    period_end: period.end,
    reference_start: reference.start,
    reference_end: reference.end,
    value_base: baseValue(Number(cells.value), cells.unit ?? '', units),
    precision: PRECISION[cells.comparator as DraftRow['comparator']],
  };
}
