import type { z } from 'zod';
import { columnMeta, type ColumnMeta } from './column.ts';
import type { Reference, TableSpec } from './defineTable.ts';

/** A column as a table's schema describes it. */
export interface CodebookColumn {
  name: string;
  meta: ColumnMeta;
  /** The table whose key it holds. */
  reference: Reference | undefined;
}

/** The columns of a table in file order, with all its schema says of them. */
export function codebook({ row, references = [] }: TableSpec): CodebookColumn[] {
  return Object.entries(row.shape).map(([name, schema]) => ({
    name,
    meta: columnMeta(schema as z.ZodType),
    reference: references.find(({ column }) => column === name),
  }));
}
