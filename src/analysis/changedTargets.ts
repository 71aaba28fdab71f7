import type { Ledger } from '../ledger/loadLedger.ts';
import { requireRow, byId } from './byId.ts';
import { isTarget, joinObservations, type JoinedObservation } from './joinObservations.ts';

/** What became of a target in the next report: asked for no more, newly asked, asked alike, in other words, or for more or less. */
export type TargetChange = 'raised' | 'lowered' | 'reworded' | 'kept' | 'added' | 'dropped';

export interface ChangedTarget {
  change: TargetChange;
  /** The later target, or the earlier one where it was dropped. */
  target: JoinedObservation;
  /** What was asked before, where both ask. */
  before: JoinedObservation | undefined;
}

/** What two targets must share to be one target of two years. */
const keyOf = ({ row }: JoinedObservation): string =>
  [row.place, row.body, row.indicator, row.breakdown, row.scope, row.basis].join('|');

/** Targets of a document for the year it was issued in. */
function targetsFor(ledger: Ledger, document: string): ReadonlyMap<string, JoinedObservation> {
  const { issued_on: day } = requireRow(byId(ledger.documents), document, 'targets');
  const own = joinObservations(ledger).filter(
    ({ row }) => row.document === document && isTarget(row) && row.period === day.slice(0, 4),
  );
  return new Map(own.map((each) => [keyOf(each), each]));
}

/** Neither side of a rise that nobody wants or refuses is more: there a greater number is the higher target. */
function changeOf(before: JoinedObservation, after: JoinedObservation): TargetChange {
  const rise = after.row.value_base - before.row.value_base;
  if (rise === 0) return before.row.comparator === after.row.comparator ? 'kept' : 'reworded';
  return rise > 0 === (after.indicator.direction !== 'down') ? 'raised' : 'lowered';
}

/**
 * The targets two reports of one government set for their years, side by side: those of the later in its order, then those it
 * dropped. A target without a number is none here.
 *
 * @param documents ids of the earlier and the later report
 */
export function changedTargets(ledger: Ledger, ...documents: readonly [string, string]): ChangedTarget[] {
  const [earlier, later] = [targetsFor(ledger, documents[0]), targetsFor(ledger, documents[1])];
  const stated = [...later].map(([key, target]): ChangedTarget => {
    const before = earlier.get(key);
    return { change: before === undefined ? 'added' : changeOf(before, target), target, before };
  });
  const dropped = [...earlier]
    .filter(([key]) => !later.has(key))
    .map(([, target]): ChangedTarget => ({ change: 'dropped', target, before: undefined }));
  return [...stated, ...dropped];
}
