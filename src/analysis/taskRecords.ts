import type { AgencyRow } from '../datasets/agencies.ts';
import type { Ledger } from '../datasets/loadLedger.ts';
import type { TaskAgencyRow } from '../datasets/taskAgencies.ts';
import type { TaskRow } from '../datasets/tasks.ts';
import { byId } from './byId.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';
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

/** The 156 tasks in the order of the document. */
export function taskRecords(ledger: Ledger): TaskRecord[] {
  const agencyOf = byId(ledger.agencies);
  const joined = joinObservations(ledger);
  return ledger.tasks.map((task) => ({
    task,
    roles: ledger.taskAgencies
      .filter((row) => row.task === task.id)
      .sort((a, b) => a.order - b.order)
      .map((row) => ({ row, agency: requireRow(agencyOf, row.agency, row.id) })),
    figures: joined.filter(({ row }) => row.task === task.id),
  }));
}
