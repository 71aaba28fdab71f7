import type { SchemaElement } from 'hyparquet';
import type { ExportColumn } from './exportTable.ts';

const PRIMITIVE = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const;

const columnElement = ({ name, type, nullable }: ExportColumn): SchemaElement => ({
  name,
  repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
  ...PRIMITIVE[type],
});

/** The columns of a table as Parquet types; what may be missing is OPTIONAL, all else REQUIRED. */
export function parquetSchema(columns: readonly ExportColumn[]): SchemaElement[] {
  return [{ name: 'schema', num_children: columns.length }, ...columns.map(columnElement)];
}
