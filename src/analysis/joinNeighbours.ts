import { comparePair, ComparabilityError } from './comparePair.ts';
import type { ObservationRow } from '../ledger/observations.ts';

function mayJoin(one: ObservationRow | undefined, next: ObservationRow): boolean {
  if (one === undefined || Number(next.period) !== Number(one.period) + 1) return false;
  try {
    comparePair(one, next);
    return true;
  } catch (error) {
    if (error instanceof ComparabilityError) return false;
    throw error;
  }
}

/**
 * Cuts the observations of one series, in order of years, into the pieces a line may run through: years that follow
 * each other, and values that may be compared. A missing year is never bridged, nor a break of the series: the level
 * behind it is joined to later ones only.
 */
export function joinNeighbours(rows: readonly ObservationRow[]): ObservationRow[][] {
  const pieces: ObservationRow[][] = [];
  for (const row of rows) {
    const piece = pieces.at(-1);
    if (piece !== undefined && mayJoin(piece.at(-1), row)) piece.push(row);
    else pieces.push([row]);
  }
  return pieces;
}
