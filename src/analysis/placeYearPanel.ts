/** Headline indicators by place and year: of the stated results those that the gate lets stand side by side. */
import { isPlainYear } from './keyFigures.ts';
import { ComparabilityError, compareAcross, comparePair } from './comparePair.ts';
import { joinObservations, isResult } from './joinObservations.ts';
import { onePerPeriod } from './series.ts';
import type { IndicatorRow } from '../ledger/indicators.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { ObservationRow } from '../ledger/observations.ts';

/** What a panel can hold of an indicator: where it stands, in its base unit, or how it grew, in per cent. */
const BASES = ['level', 'share', 'count', 'growth_rate'] as const;

export interface PanelColumn {
  indicator: IndicatorRow;
  basis: (typeof BASES)[number];
  /** Base unit of its values. */
  unit: string;
  /** In the order in which they passed the gate; `value` and `unit` are of the base unit. */
  rows: readonly ObservationRow[];
  /** Stated results that could not stand beside them. */
  left: readonly ObservationRow[];
}

const passes = (gate: () => unknown): boolean => {
  try {
    gate();
    return true;
  } catch (error) {
    if (error instanceof ComparabilityError) return false;
    throw error;
  }
};

/** Whether a figure may stand in a column: beside other places of its year, and beside other years of its place. */
const fits = (row: ObservationRow, held: readonly ObservationRow[]): boolean =>
  held.every((other) => {
    if (row.place === other.place) return passes(() => comparePair(row, other));
    return row.period !== other.period || passes(() => compareAcross(row, other));
  });

/** Commonest first, so that the odd one out is left out and not the others. */
function byHowCommon(rows: readonly ObservationRow[]): ObservationRow[] {
  const keyOf = ({ unit, context_zh: context }: ObservationRow): string => `${unit}|${context}`;
  const seriesOf = ({ place, series }: ObservationRow): string => `${place}|${series}`;
  const [kinds, series] = [Map.groupBy(rows, keyOf), Map.groupBy(rows, seriesOf)];
  const size = (map: ReadonlyMap<string, readonly unknown[]>, key: string): number =>
    map.get(key)?.length ?? 0;
  return rows.toSorted(
    (a, b) =>
      size(kinds, keyOf(b)) - size(kinds, keyOf(a)) || size(series, seriesOf(b)) - size(series, seriesOf(a)),
  );
}

function columnOf(
  indicator: IndicatorRow,
  basis: PanelColumn['basis'],
  stated: readonly ObservationRow[],
): PanelColumn {
  const best = [...Map.groupBy(stated, ({ place }) => place).values()].flatMap((rows) => onePerPeriod(rows));
  const [rows, left]: [ObservationRow[], ObservationRow[]] = [[], []];
  for (const row of byHowCommon(best)) (fits(row, rows) ? rows : left).push(row);
  return { indicator, basis, unit: rows[0]?.unit ?? '', rows, left };
}

/** Columns with at least two figures, in the order of the indicators. A bound is no value, and a figure the source expects is no result. */
export function placeYearPanel(ledger: Ledger): PanelColumn[] {
  const baseOf = new Map(ledger.units.map(({ printed, base_unit: base }) => [printed, base]));
  const usable = joinObservations(ledger).filter(
    ({ row, indicator }) =>
      indicator.core &&
      isResult(row) &&
      isPlainYear(row) &&
      row.comparator === 'eq' &&
      row.vintage !== 'expected',
  );
  const groups = Map.groupBy(usable, ({ indicator }) => indicator);
  return ledger.indicators
    .flatMap((indicator) => {
      const own = (groups.get(indicator) ?? []).map(({ row }) => ({
        ...row,
        value: row.value_base,
        unit: baseOf.get(row.unit) ?? row.unit,
      }));
      return BASES.map((basis) =>
        columnOf(
          indicator,
          basis,
          own.filter((row) => row.basis === basis),
        ),
      );
    })
    .filter(({ rows }) => rows.length > 1);
}
