import type { HeadlineRow, Plan } from './compareHeadlineTargets.ts';
import type { PlaceRow } from '../datasets/places.ts';

export interface HeadlineSummary {
  indicators: number;
  plans: number;
  /** The one indicator of which every plan states a figure. */
  shared: HeadlineRow;
  /** The indicator whose stated values lie furthest apart. */
  widest: HeadlineRow;
  /** How many of the indicators each plan states, in the order of the plans. */
  statedBy: readonly { plan: Plan; place: PlaceRow; count: number }[];
}

/**
 * What the plans have in common.
 *
 * @throws RangeError unless exactly one indicator is stated by all: the headline says so, and must be rewritten then
 */
export function summariseHeadlineTargets(rows: readonly HeadlineRow[]): HeadlineSummary {
  const byAll = rows.filter(({ cells, stated }) => stated.length === cells.length);
  const [shared] = byAll;
  const [widest] = [...rows].sort((a, b) => b.spread - a.spread);
  if (shared === undefined || widest === undefined || byAll.length > 1) {
    throw new RangeError(
      `headline-targets: ${String(byAll.length)} indicators are stated by all plans, the headline speaks of one: rewrite it`,
    );
  }
  return {
    indicators: rows.length,
    plans: shared.cells.length,
    shared,
    widest,
    statedBy: shared.cells.map(({ plan, place }, index) => ({
      plan,
      place,
      count: rows.filter(({ cells }) => cells[index]?.target !== null).length,
    })),
  };
}
