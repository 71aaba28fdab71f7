import type { AgencyRecord } from './agencyRecords.ts';

type TaskRoles = AgencyRecord['tasks'];
type MeasureRoles = AgencyRecord['measures'];

export interface AgencySummary {
  tasks: Readonly<Record<'lead' | 'support', TaskRoles>>;
  measures: Readonly<Record<'lead' | 'support', MeasureRoles>>;
  /** Its tasks that state a number. */
  quantified: number;
  /** The same in per cent of its tasks; `null` where it has none. */
  quantifiedPercent: number | null;
}

const PER_CENT = 100;

/** What a body leads and supports, in the order of the documents, and how much of it is in numbers. */
export function summariseAgency({ tasks, measures }: AgencyRecord): AgencySummary {
  const quantified = tasks.filter(({ task }) => task.quantified).length;
  const inRole = <Own extends { row: { role: string } }>(roles: readonly Own[], role: string): Own[] =>
    roles.filter(({ row }) => row.role === role);
  return {
    tasks: { lead: inRole(tasks, 'lead'), support: inRole(tasks, 'support') },
    measures: { lead: inRole(measures, 'lead'), support: inRole(measures, 'support') },
    quantified,
    quantifiedPercent: tasks.length === 0 ? null : (PER_CENT * quantified) / tasks.length,
  };
}
