import type { AgencyRow } from '../ledger/agencies.ts';
import type { TaskAgencyRow } from '../ledger/tasks.ts';
import { isCollective } from './isCollective.ts';

/** How many tasks a body is responsible for and how many it supports. */
export interface AgencyLoad {
  agency: AgencyRow;
  lead: number;
  support: number;
  /** Its roles in the order of the document. */
  roles: readonly TaskAgencyRow[];
}

/** Every body with a role in a task: most tasks led first, then most supported; collective names after all others. */
export function countAgencyLoad(
  agencies: readonly AgencyRow[],
  taskAgencies: readonly TaskAgencyRow[],
): AgencyLoad[] {
  return agencies
    .map((agency) => {
      const roles = taskAgencies.filter((row) => row.agency === agency.id);
      const lead = roles.filter(({ role }) => role === 'lead').length;
      return { agency, lead, support: roles.length - lead, roles };
    })
    .filter(({ roles }) => roles.length > 0)
    .sort(
      (a, b) =>
        Number(isCollective(a.agency)) - Number(isCollective(b.agency)) ||
        b.lead - a.lead ||
        b.support - a.support,
    );
}
