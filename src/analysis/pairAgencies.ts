import type { AgencyRow } from '../datasets/agencies.ts';
import type { TaskAgencyRow } from '../datasets/taskAgencies.ts';
import { byId } from './byId.ts';
import { requireRow } from './requireRow.ts';

/** A body that leads and one that supports it, with the tasks in which they do. */
export interface AgencyPair {
  lead: AgencyRow;
  support: AgencyRow;
  /** The supporting roles, one per task, in the order of the document. */
  roles: readonly TaskAgencyRow[];
}

/**
 * Every responsible body of a task with every supporting body of it: a task with two and three has six pairs.
 *
 * @returns most frequent pair first, equals in the order of the document
 */
export function pairAgencies(
  agencies: readonly AgencyRow[],
  taskAgencies: readonly TaskAgencyRow[],
): AgencyPair[] {
  const agencyOf = byId(agencies);
  const pairs = new Map<string, { lead: AgencyRow; support: AgencyRow; roles: TaskAgencyRow[] }>();
  for (const roles of Map.groupBy(taskAgencies, ({ task }) => task).values()) {
    const supports = roles.filter(({ role }) => role === 'support');
    for (const lead of roles.filter(({ role }) => role === 'lead')) {
      for (const support of supports) {
        const key = `${lead.agency} ${support.agency}`;
        const pair = pairs.get(key) ?? {
          lead: requireRow(agencyOf, lead.agency, lead.id),
          support: requireRow(agencyOf, support.agency, support.id),
          roles: [],
        };
        pair.roles.push(support);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.roles.length - a.roles.length);
}
