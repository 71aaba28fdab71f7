import { isCollective } from './isCollective.ts';
import type { TaskRecord } from './taskRecords.ts';

export interface TaskLedgerSummary {
  tasks: number;
  /** Tasks that state a number. */
  quantified: number;
  /** The same in per cent of all tasks. */
  quantifiedPercent: number;
  roles: number;
  lead: number;
  support: number;
  /** Names the tasks are given to; collective names count as one each. */
  bodies: number;
  /** Of `bodies`, those that name a group without listing it. */
  collective: number;
}

const PER_CENT = 100;

/** How many tasks, roles and bodies the ledger of tasks holds. */
export function summariseTaskLedger(records: readonly TaskRecord[]): TaskLedgerSummary {
  const roles = records.flatMap((record) => record.roles);
  const bodies = new Map(roles.map(({ agency }) => [agency.id, agency]));
  const lead = roles.filter(({ row }) => row.role === 'lead').length;
  const quantified = records.filter(({ task }) => task.quantified).length;
  return {
    tasks: records.length,
    quantified,
    quantifiedPercent: (PER_CENT * quantified) / records.length,
    roles: roles.length,
    lead,
    support: roles.length - lead,
    bodies: bodies.size,
    collective: [...bodies.values()].filter(isCollective).length,
  };
}
