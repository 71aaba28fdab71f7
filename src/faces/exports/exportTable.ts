import { columnMeta, type ColumnMeta } from '../../ledger/column.ts';
import type { Reference, TableSpec } from '../../ledger/defineTable.ts';

/** A value as every export holds it: what is missing is `null`, whatever the format calls it. */
export type Cell = string | number | boolean | null;

export interface ExportColumn extends ColumnMeta {
  name: string;
  /** Whether a cell may be missing. */
  nullable: boolean;
}

/** A table as Parquet, SQLite, JSON and the codebook read it: columns with their types, rows with `null`. */
export interface ExportTable {
  name: string;
  title: TableSpec['title'];
  rowIs: TableSpec['rowIs'];
  key: string;
  columns: readonly ExportColumn[];
  unique: readonly (readonly string[])[];
  references: readonly Reference[];
  rows: readonly Readonly<Record<string, Cell>>[];
}

function exportColumn(name: string, schema: Parameters<typeof columnMeta>[0]): ExportColumn {
  const meta = columnMeta(schema);
  const mayBeEmpty = meta.optional === true || (meta.allowed ?? []).includes('');
  return { ...meta, name, nullable: mayBeEmpty };
}

/** Rows as the site knows them (missing text is '') → rows as machines expect them (missing is null). */
export function exportTable(
  spec: TableSpec,
  rows: readonly Readonly<Record<string, unknown>>[],
): ExportTable {
  const columns = Object.entries(spec.row.shape).map(([name, schema]) =>
    exportColumn(name, schema as Parameters<typeof columnMeta>[0]),
  );
  return {
    name: spec.name,
    title: spec.title,
    rowIs: spec.rowIs,
    key: spec.key,
    columns,
    unique: spec.unique ?? [],
    references: spec.references,
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name, nullable }) => [
          name,
          nullable && row[name] === '' ? null : (row[name] as Cell),
        ]),
      ),
    ),
  };
}
