import { max, sum } from 'd3';
import type { AgencyLoad } from './countAgencyLoad.ts';
import { isCollective } from './isCollective.ts';

/** The bodies with most tasks, and how far these reach together; a task of two of them counts once. */
export interface LeadConcentration {
  leaders: readonly AgencyLoad[];
  /** Fewest tasks any of them leads. */
  least: number;
  led: number;
  tasks: number;
}

export interface LoadSummary extends LeadConcentration {
  /** Bodies the document names one by one, and collective names. */
  named: readonly AgencyLoad[];
  collectives: readonly AgencyLoad[];
  /** The named bodies that support most: more than one where they are equal. */
  supporters: readonly AgencyLoad[];
  /** Supporting roles in all, and those of collective names. */
  supports: number;
  collectiveSupports: number;
  /** Named bodies that support nothing, and those that lead nothing. */
  onlyLead: number;
  onlySupport: number;
}

/**
 * The fewest bodies at the head of the order that lead half of all tasks; bodies with equally many stay together.
 *
 * @throws RangeError when even all of them lead less than half
 */
function concentrateLeads(named: readonly AgencyLoad[], tasks: number): LeadConcentration {
  for (const least of new Set(named.map(({ lead }) => lead))) {
    const leaders = named.filter(({ lead }) => lead >= least);
    const roles = leaders.flatMap((load) => load.roles).filter(({ role }) => role === 'lead');
    const led = new Set(roles.map(({ task }) => task)).size;
    if (led * 2 >= tasks) return { leaders, least, led, tasks };
  }
  throw new RangeError('named bodies lead less than half of the tasks');
}

/** How tasks are spread over bodies; `loads` with most tasks led first. */
export function summariseAgencyLoad(loads: readonly AgencyLoad[]): LoadSummary {
  const tasks = new Set(loads.flatMap(({ roles }) => roles.map(({ task }) => task))).size;
  const named = loads.filter(({ agency }) => !isCollective(agency));
  const collectives = loads.filter(({ agency }) => isCollective(agency));
  const most = max(named, ({ support }) => support);
  return {
    ...concentrateLeads(named, tasks),
    named,
    collectives: [...collectives].sort((a, b) => b.support - a.support),
    supporters: named.filter(({ support }) => support === most),
    supports: sum(loads, ({ support }) => support),
    collectiveSupports: sum(collectives, ({ support }) => support),
    onlyLead: named.filter(({ support }) => support === 0).length,
    onlySupport: named.filter(({ lead }) => lead === 0).length,
  };
}
