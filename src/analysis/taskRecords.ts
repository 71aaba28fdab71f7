import type { AgencyRow } from '../ledger/agencies.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { TaskAgencyRow, TaskRow } from '../ledger/tasks.ts';
import { byId } from './byId.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';
import { onceFor } from './onceFor.ts';
import { requireRow } from './requireRow.ts';

export interface TaskRole {
  row: TaskAgencyRow;
  agency: AgencyRow;
}

/** A task with who carries it and the figures it states. */
export interface TaskRecord {
  task: TaskRow;
  /** Responsible bodies first, as the document has them. */
  roles: readonly TaskRole[];
  figures: readonly JoinedObservation[];
}

/** Every task in the order of its document. */
export const taskRecords = onceFor((ledger: Ledger): readonly TaskRecord[] => {
  const agencyOf = byId(ledger.agencies);
  const figuresOf = Map.groupBy(joinObservations(ledger), ({ row }) => row.task);
  const rolesOf = Map.groupBy(ledger.taskAgencies, ({ task }) => task);
  return ledger.tasks.map((task) => ({
    task,
    roles: [...(rolesOf.get(task.id) ?? [])]
      .sort((a, b) => a.position - b.position)
      .map((row) => ({ row, agency: requireRow(agencyOf, row.agency, row.id) })),
    figures: figuresOf.get(task.id) ?? [],
  }));
});
