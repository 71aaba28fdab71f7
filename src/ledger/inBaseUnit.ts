import { shiftDecimal } from '../format/formatNumber.ts';
import type { UnitRow } from './units.ts';

/** Factors are powers of ten but for a few: those are shifted, not multiplied, so that no digit is made up. */
export function inBaseUnit(value: number, { factor }: Pick<UnitRow, 'factor'>): number {
  const power = Math.round(Math.log10(factor));
  return 10 ** power === factor ? shiftDecimal(value, power) : value * factor;
}
