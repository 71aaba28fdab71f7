import { comparePair } from '../../analysis/comparePair.ts';
import type { ObservationRow } from '../../ledger/observations.ts';

/** The three sectors, in their customary order. */
export const SECTORS = ['primary', 'secondary', 'tertiary'] as const;
export type Sector = (typeof SECTORS)[number];

/** One sector's stated share of a place's product in a year. */
export interface SectorShare {
  sector: Sector;
  place: string;
  period: string;
  share: ObservationRow;
  /** Against the row before it of the same place, in percentage points; `null` where there is none. */
  change: number | null;
}

/** Shares are printed with one decimal: three of them may miss 100 by this much, and no more. */
const ROUNDING = 0.15;

/**
 * Shares of the three sectors for each place and year asked for, in that order.
 *
 * @throws RangeError where a share is missing or the three do not add up to 100
 */
export function arrangeStructure(
  observations: readonly ObservationRow[],
  wanted: readonly { place: string; period: string }[],
): SectorShare[] {
  const shareOf = (sector: Sector, place: string, period: string): ObservationRow | undefined =>
    observations.find(
      (row) =>
        row.indicator === `${sector}-industry-value-added` &&
        row.place === place &&
        row.period === period &&
        row.kind === 'result' &&
        row.basis === 'share',
    );
  return wanted.flatMap(({ place, period }, index) => {
    const before = wanted.slice(0, index).findLast((other) => other.place === place);
    const rows = SECTORS.map((sector): SectorShare => {
      const share = shareOf(sector, place, period);
      if (share === undefined) throw new RangeError(`${place}, ${period}: no share of the ${sector} sector`);
      const earlier = before === undefined ? undefined : shareOf(sector, place, before.period);
      const change = earlier === undefined ? null : comparePair(earlier, share).difference;
      return { sector, place, period, share, change };
    });
    const total = rows.reduce((sum, row) => sum + row.share.value, 0);
    if (Math.abs(total - 100) > ROUNDING)
      throw new RangeError(`${place}, ${period}: shares add up to ${String(total)}`);
    return rows;
  });
}

/**
 * The sector whose share moved most, up or down.
 *
 * @throws RangeError where no share has an earlier one
 */
export function largestShift(rows: readonly SectorShare[]): SectorShare & { change: number } {
  const [largest] = rows
    .flatMap((row) => (row.change === null ? [] : [{ ...row, change: row.change }]))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (largest === undefined) throw new RangeError('no share has an earlier one');
  return largest;
}
