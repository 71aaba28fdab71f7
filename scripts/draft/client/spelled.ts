/** How cells are spelled that the page reads itself. */
import { periodDays } from '../../../src/ledger/readPeriod.ts';

export const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?$/.test(cell);

export function isPeriod(cell: string): boolean {
  try {
    periodDays(cell);
    return true;
  } catch {
    return false;
  }
}

export const isId = (cell: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell);
