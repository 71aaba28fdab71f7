import type { AgencyRow } from '../ledger/agencies.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { MeasureAgencyRow, MeasureRow } from '../ledger/measures.ts';
import type { TaskAgencyRow, TaskRow } from '../ledger/tasks.ts';
import { byId } from './byId.ts';
import { onceFor } from './onceFor.ts';
import { requireRow } from './requireRow.ts';

/** A government body with every role the documents give it. */
export interface AgencyRecord {
  agency: AgencyRow;
  tasks: readonly { row: TaskAgencyRow; task: TaskRow }[];
  measures: readonly { row: MeasureAgencyRow; measure: MeasureRow }[];
  /** Roles as lead and as support, in tasks and measures together. */
  lead: number;
  support: number;
}

/** Bodies with fewer roles are listed, but have no page of their own. */
const ROLES_FOR_A_PAGE = 3;

/** Whether an agency has a page: three roles or more. */
export const hasAgencyPage = ({ lead, support }: Pick<AgencyRecord, 'lead' | 'support'>): boolean =>
  lead + support >= ROLES_FOR_A_PAGE;

/** Every agency, most roles first, equals in the order of the table. */
export const agencyRecords = onceFor((ledger: Ledger): readonly AgencyRecord[] => {
  const taskOf = byId(ledger.tasks);
  const measureOf = byId(ledger.measures);
  const taskRolesOf = Map.groupBy(ledger.taskAgencies, ({ agency }) => agency);
  const measureRolesOf = Map.groupBy(ledger.measureAgencies, ({ agency }) => agency);
  return ledger.agencies
    .map((agency) => {
      const tasks = (taskRolesOf.get(agency.id) ?? []).map((row) => ({
        row,
        task: requireRow(taskOf, row.task, row.id),
      }));
      const measures = (measureRolesOf.get(agency.id) ?? []).map((row) => ({
        row,
        measure: requireRow(measureOf, row.measure, row.id),
      }));
      const roles = [...tasks, ...measures].map(({ row }) => row.role);
      const lead = roles.filter((role) => role === 'lead').length;
      return { agency, tasks, measures, lead, support: roles.length - lead };
    })
    .sort((a, b) => b.lead + b.support - (a.lead + a.support));
});
