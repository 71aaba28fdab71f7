import type { TableStates } from '../tableState.ts';

/** How many tables there are, and rows in all. */
export function countTableRows(states: TableStates): { tables: number; rows: number } {
  const all = Object.values(states);
  return { tables: all.length, rows: all.reduce((sum, { rows }) => sum + rows.length, 0) };
}
