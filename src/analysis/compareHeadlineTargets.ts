import { byId } from './byId.ts';
import { group } from 'd3';
import type { IndicatorRow } from '../datasets/indicators.ts';
import type { Ledger } from '../datasets/loadLedger.ts';
import type { ObservationRow } from '../datasets/observations.ts';
import type { PlaceRow } from '../datasets/places.ts';
import type { Basis } from '../datasets/vocabulary.ts';
import { comparePair, ComparabilityError } from './comparePair.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';
import { ABOUT_POINTS } from './judgeTarget.ts';
import { requireEntities } from './requireEntities.ts';

/** A place, the year its targets are for, and the document that states them. */
export interface Plan {
  place: string;
  year: string;
  document: string;
}

/** What a plan says of an indicator. */
export interface HeadlineCell {
  plan: Plan;
  place: PlaceRow;
  /** `null` where the document states no figure for that year: not stated, never zero. */
  target: ObservationRow | null;
  /** Points on either side that “about” covers; 0 for other comparators and for what is not stated. */
  room: number;
}

/** One indicator and what every plan says of it, in the order of the plans. */
export interface HeadlineRow {
  indicator: IndicatorRow;
  basis: Basis;
  cells: readonly HeadlineCell[];
  /** Cells with a target, lowest first. */
  stated: readonly (HeadlineCell & { target: ObservationRow })[];
  /** Points between the lowest and the highest value stated. */
  spread: number;
}

const CHART = 'headline-targets';
const RATES: readonly Basis[] = ['growth_rate', 'share'];

const isStated = (cell: HeadlineCell): cell is HeadlineCell & { target: ObservationRow } =>
  cell.target !== null;

/** The plan's own annual rates: neither amounts nor other years, and nothing behind a break. */
function belongs({ row, indicator }: JoinedObservation, { place, year, document }: Plan): boolean {
  return (
    row.kind === 'target' &&
    indicator.core &&
    row.unit === '%' &&
    RATES.includes(row.basis) &&
    row.comparability !== 'break' &&
    row.place === place &&
    row.period === year &&
    row.document === document
  );
}

function cellOf(plan: Plan, place: PlaceRow, targets: readonly JoinedObservation[]): HeadlineCell {
  const [only, second] = targets.filter((target) => belongs(target, plan)).map(({ row }) => row);
  if (only !== undefined && second !== undefined) {
    throw new ComparabilityError(
      `${only.id} and ${second.id} are two targets of one place, year and indicator: say which is meant`,
    );
  }
  return { plan, place, target: only ?? null, room: only?.comparator === '~' ? ABOUT_POINTS : 0 };
}

/** Places differ on purpose here; in everything else like is set against like. */
function spreadOf(low: ObservationRow, high: ObservationRow): number {
  return comparePair({ ...low, place: '' }, { ...high, place: '' }).difference;
}

function rowOf(
  plans: readonly Plan[],
  places: ReadonlyMap<string, PlaceRow>,
  targets: readonly [JoinedObservation, ...JoinedObservation[]],
): HeadlineRow {
  requireEntities(CHART, targets, 2, ({ row }) => row.place);
  const [{ indicator, row }] = targets;
  const cells = plans.map((plan) => {
    const place = places.get(plan.place);
    if (place === undefined) throw new RangeError(`no place ${plan.place} in places.csv`);
    return cellOf(plan, place, targets);
  });
  const stated = cells.filter(isStated).sort((a, b) => a.target.value - b.target.value);
  const [low, high] = [stated[0]?.target, stated.at(-1)?.target];
  const spread = low === undefined || high === undefined ? 0 : spreadOf(low, high);
  return { indicator, basis: row.basis, cells, stated, spread };
}

/**
 * Headline indicators of which at least two plans state an annual rate: growth before shares, most stated first, then in the
 * order of the indicators.
 */
export function compareHeadlineTargets(ledger: Ledger, plans: readonly Plan[]): HeadlineRow[] {
  const places = byId(ledger.places);
  const order = new Map(ledger.indicators.map(({ id }, index) => [id, index]));
  const targets = joinObservations(ledger).filter((each) => plans.some((plan) => belongs(each, plan)));
  const rank = ({ indicator }: HeadlineRow): number => order.get(indicator.id) ?? 0;
  return [...group(targets, ({ row }) => `${row.indicator}|${row.basis}`).values()]
    .flatMap(([first, ...rest]) =>
      first === undefined || rest.length === 0 ? [] : [rowOf(plans, places, [first, ...rest])],
    )
    .sort(
      (a, b) =>
        RATES.indexOf(a.basis) - RATES.indexOf(b.basis) ||
        b.stated.length - a.stated.length ||
        rank(a) - rank(b),
    );
}
