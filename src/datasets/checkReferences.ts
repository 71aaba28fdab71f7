/** Foreign keys: every id a row points to must be the key of a row of the table it points to. */
import type { Problem } from '../errors.ts';
import type { TableSpec } from './defineTable.ts';

type Rows = readonly Record<string, unknown>[];

/** @returns the problems of all tables; empty when every reference is kept. */
export function checkReferences(loaded: readonly { spec: TableSpec; rows: Rows }[]): Problem[] {
  const keys = new Map(
    loaded.map(({ spec, rows }) => [spec.name, new Set(rows.map((row) => row[spec.key]))]),
  );
  const problems: Problem[] = [];
  for (const { spec, rows } of loaded) {
    for (const reference of spec.references ?? []) {
      for (const [index, row] of rows.entries()) {
        const value = String(row[reference.column]);
        if (reference.optional === true && value === '') continue;
        if (keys.get(reference.table)?.has(value) === true) continue;
        problems.push({
          file: `data/${spec.name}.csv`,
          row: index + 1,
          key: String(row[spec.key]),
          column: reference.column,
          value,
          expected: `the id of a row of data/${reference.table}.csv`,
          fix: `correct the id, or add the row to data/${reference.table}.csv`,
        });
      }
    }
  }
  return problems;
}
