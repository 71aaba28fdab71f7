import { comparePair, ComparabilityError } from './comparePair.ts';
import { startsSeries } from './startsSeries.ts';
import type { SegmentedRow } from './segmentRows.ts';

function mayJoin(one: SegmentedRow | undefined, next: SegmentedRow): boolean {
  if (one === undefined || Number(next.period) !== Number(one.period) + 1 || startsSeries(next)) return false;
  try {
    // The flag of a break forbids what lies before its row; the year after is of the same series.
    comparePair({ ...one, comparability: '' }, next);
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
export function joinNeighbours(rows: readonly SegmentedRow[]): SegmentedRow[][] {
  const pieces: SegmentedRow[][] = [];
  for (const row of rows) {
    const piece = pieces.at(-1);
    if (piece !== undefined && mayJoin(piece.at(-1), row)) piece.push(row);
    else pieces.push([row]);
  }
  return pieces;
}
