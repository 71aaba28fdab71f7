/** Foreign keys: every id a row points to must be the key of a row of the table it points to. */
import type { Problem } from './errors.ts';
import type { TableSpec } from './defineTable.ts';

/** `null` where the file could not be read: then nothing is said of what points to it. */
type Rows = readonly Record<string, unknown>[] | null;

/**
 * A row with a wrong cell is checked by its other cells, and its key counts: one mistake is reported once.
 *
 * @returns the problems of all tables; empty when every reference is kept.
 */
export function checkReferences(loaded: readonly { spec: TableSpec; rows: Rows }[]): Problem[] {
  const rowsOf = new Map(loaded.map(({ spec, rows }) => [spec.name, rows]));
  const problems: Problem[] = [];
  for (const { spec, rows } of loaded) {
    for (const reference of spec.references ?? []) {
      const target = rowsOf.get(reference.table);
      if (target === null) continue;
      const to = reference.to ?? 'id';
      const known = new Set(target?.map((row) => row[to]));
      for (const [index, row] of (rows ?? []).entries()) {
        const value = row[reference.column];
        if (typeof value !== 'string') continue; // the cell itself is wrong, and said to be
        if (reference.optional === true && value === '') continue;
        if (known.has(value)) continue;
        problems.push({
          file: `data/${spec.name}.csv`,
          row: index + 1,
          key: String(row[spec.key]),
          column: reference.column,
          value,
          expected: `the ${to} of a row of data/${reference.table}.csv`,
          fix: `correct the ${to === 'id' ? 'id' : 'cell'}, or add the row to data/${reference.table}.csv`,
        });
      }
    }
  }
  return problems;
}
