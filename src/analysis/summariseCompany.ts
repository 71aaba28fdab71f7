import type { TaskRecord } from './taskRecords.ts';

export interface CompanySummary {
  roles: number;
  /** Tasks one body carries without any support. */
  alone: number;
  /** The largest number of bodies on one task. */
  mostBodies: number;
}

/** How many bodies tasks are shared by. */
export function summariseCompany(tasks: readonly TaskRecord[]): CompanySummary {
  const sizes = tasks.map(({ roles }) => roles.length);
  return {
    roles: sizes.reduce((sum, size) => sum + size, 0),
    alone: sizes.filter((size) => size === 1).length,
    mostBodies: Math.max(...sizes),
  };
}
