import { max, sum } from 'd3';
import type { AgencyRow } from '../ledger/agencies.ts';
import type { TaskAgencyRow } from '../ledger/tasks.ts';
import { isCollective } from './agencyRecords.ts';

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

/**
 * The fewest bodies at the head of the order that lead half of all tasks; bodies with equally many stay together.
 *
 * @throws RangeError when even all of them lead less than half
 */
function concentrateLeads(named: readonly AgencyLoad[], tasks: number) {
  for (const least of new Set(named.map(({ lead }) => lead))) {
    const leaders = named.filter(({ lead }) => lead >= least);
    const roles = leaders.flatMap((load) => load.roles).filter(({ role }) => role === 'lead');
    const led = new Set(roles.map(({ task }) => task)).size;
    if (led * 2 >= tasks) return { leaders, least, led, tasks };
  }
  throw new RangeError('named bodies lead less than half of the tasks');
}

/** How tasks are spread over bodies; `loads` with most tasks led first. */
export function summariseAgencyLoad(loads: readonly AgencyLoad[]) {
  const tasks = new Set(loads.flatMap(({ roles }) => roles.map(({ task }) => task))).size;
  const named = loads.filter(({ agency }) => !isCollective(agency));
  const collectives = loads.filter(({ agency }) => isCollective(agency));
  const most = max(named, ({ support }) => support);
  return {
    ...concentrateLeads(named, tasks),
    /** Bodies the document names one by one, and collective names. */
    named,
    collectives: [...collectives].sort((a, b) => b.support - a.support),
    /** The named bodies that support most: more than one where they are equal. */
    supporters: named.filter(({ support }) => support === most),
    /** Supporting roles in all, and those of collective names. */
    supports: sum(loads, ({ support }) => support),
    collectiveSupports: sum(collectives, ({ support }) => support),
    /** Named bodies that support nothing, and those that lead nothing. */
    onlyLead: named.filter(({ support }) => support === 0).length,
    onlySupport: named.filter(({ lead }) => lead === 0).length,
  };
}

export type LoadSummary = ReturnType<typeof summariseAgencyLoad>;
