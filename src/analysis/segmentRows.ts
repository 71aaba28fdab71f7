/**
 * Which side of a break a figure stands on. A break is flagged on one row, and cuts the whole series it stands in: rows before and
 * behind it are of different segments, although neither carries a flag.
 */
import { group } from 'd3';
import type { ObservationRow } from '../datasets/observations.ts';
import { onceFor } from './onceFor.ts';
import { readPeriod } from './readPeriod.ts';
import { startsSeries } from './startsSeries.ts';

/** 0 before the first break of its series, 1 behind it, and so on; `null` where the side is not known. */
export type Segment = number | null;

export type SegmentedRow = ObservationRow & { segment: Segment };

/** A revised base or another scope concerns amounts in whatever unit they are printed. */
const seriesOf = ({ place, indicator, basis }: ObservationRow): string => `${place}|${indicator}|${basis}`;

const endOf = ({ period }: ObservationRow): number | null => readPeriod(period).to;

function segmentAt(end: number | null, breaks: readonly number[]): Segment {
  if (breaks.length === 0) return 0;
  return end === null ? null : breaks.filter((begins) => begins < end).length;
}

/**
 * A target is on the base that was known when it was written: on that of the latest level its own document states. Where the
 * document states none, nobody can say on which side of a break the target stands.
 */
function segmentOfTarget(
  target: ObservationRow,
  series: readonly ObservationRow[],
  breaks: readonly number[],
): Segment {
  const known = series
    .filter(({ kind, document }) => kind === 'actual' && document === target.document)
    .map(endOf)
    .filter((end) => end !== null);
  return segmentAt(known.length === 0 ? null : Math.max(...known), breaks);
}

function segmentsOf(series: readonly ObservationRow[]): [ObservationRow, Segment][] {
  const breaks = [
    ...new Set(
      series
        .filter(startsSeries)
        .map(({ period }) => readPeriod(period).from)
        .filter((from) => from !== null),
    ),
  ];
  return series.map((row) => [
    row,
    row.kind === 'target' ? segmentOfTarget(row, series, breaks) : segmentAt(endOf(row), breaks),
  ]);
}

/** Every observation with its segment, in the order of the table; once per ledger. */
export const segmentRows = onceFor((observations: readonly ObservationRow[]): readonly SegmentedRow[] => {
  const segments = new Map([...group(observations, seriesOf).values()].flatMap(segmentsOf));
  return observations.map((row) => ({ ...row, segment: segments.get(row) ?? null }));
});
