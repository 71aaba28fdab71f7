import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { archivedOf } from './archivedOf.ts';
import { changedTargets, type ChangedTarget, type TargetChange } from './changedTargets.ts';

/** The changes a reader looks for, in this order; what stayed as it was is counted. */
const SHOWN = [
  'lowered',
  'raised',
  'reworded',
  'added',
  'dropped',
] as const satisfies readonly TargetChange[];

/** What a place's government asks for in its latest archived report, set beside the one before. */
export interface ReportPair {
  earlier: DocumentRow;
  later: DocumentRow;
  /** Changes by kind, core indicators first in each; kinds without any are left out. */
  changes: readonly { change: (typeof SHOWN)[number]; targets: readonly ChangedTarget[] }[];
  kept: number;
}

const core = ({ target }: ChangedTarget): number => Number(target.indicator.core);

/** @returns `undefined` for a place of which fewer than two work reports were archived */
export function comparedReports(ledger: Ledger, place: string): ReportPair | undefined {
  const [earlier, later] = archivedOf(ledger, place)
    .filter(({ document_kind: kind }) => kind === 'work_report')
    .sort((a, b) => a.issued_on.localeCompare(b.issued_on))
    .slice(-2);
  if (earlier === undefined || later === undefined) return undefined;
  const all = changedTargets(ledger, earlier.id, later.id).filter(({ target }) => target.place.id === place);
  const of = Map.groupBy(all, ({ change }) => change);
  return {
    earlier,
    later,
    changes: SHOWN.map((change) => ({
      change,
      targets: (of.get(change) ?? []).toSorted((a, b) => core(b) - core(a)),
    })).filter(({ targets }) => targets.length > 0),
    kept: of.get('kept')?.length ?? 0,
  };
}
