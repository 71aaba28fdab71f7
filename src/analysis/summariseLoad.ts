import type { AgencyRecord } from './agencyRecords.ts';
import type { TaskRecord } from './taskRecords.ts';

export interface LoadSummary {
  tasks: number;
  roles: number;
  /** Bodies with a role in a task, collective names included. */
  bodies: number;
  /** Tasks that state a number, and their share of all. */
  quantified: number;
  quantifiedShare: number;
  /** Tasks one body carries without any support. */
  alone: number;
  /** The largest number of bodies on one task. */
  mostBodies: number;
  /** The bodies that lead most tasks, collective names left out. */
  leaders: readonly AgencyRecord[];
  /** Tasks at least one of the leaders leads, and their share of all. */
  led: number;
  ledShare: number;
  /** Collective names, such as "all townships": most roles first. */
  collectives: readonly AgencyRecord[];
}

/**
 * Who carries the load, and how much of it can be measured.
 *
 * @param leading - how many bodies count as leaders; a tie with the last of them is cut by the order of the table
 */
export function summariseLoad(
  tasks: readonly TaskRecord[],
  agencies: readonly AgencyRecord[],
  leading: number,
): LoadSummary {
  const involved = agencies.filter((record) => record.tasks.length > 0);
  const leadsOf = (record: AgencyRecord): number =>
    record.tasks.filter(({ row }) => row.role === 'lead').length;
  const leaders = involved
    .filter(({ agency }) => agency.kind !== 'collective')
    .sort((a, b) => leadsOf(b) - leadsOf(a))
    .slice(0, leading);
  const leaderIds = new Set(leaders.map(({ agency }) => agency.id));
  const led = tasks.filter(({ roles }) =>
    roles.some(({ row }) => row.role === 'lead' && leaderIds.has(row.agency)),
  ).length;
  const quantified = tasks.filter(({ task }) => task.quantified).length;
  return {
    tasks: tasks.length,
    roles: tasks.reduce((sum, { roles }) => sum + roles.length, 0),
    bodies: involved.length,
    quantified,
    quantifiedShare: quantified / tasks.length,
    alone: tasks.filter(({ roles }) => roles.length === 1).length,
    mostBodies: Math.max(...tasks.map(({ roles }) => roles.length)),
    leaders,
    led,
    ledShare: led / tasks.length,
    collectives: involved.filter(({ agency }) => agency.kind === 'collective'),
  };
}
