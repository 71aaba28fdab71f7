/** A table as Parquet: typed columns, missing values as nulls, and the words of the codebook in the file itself. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { DataError } from '../../ledger/errors.ts';
import { type Cell, type ExportColumn, type ExportTable, release } from './exportTable.ts';
import type { SchemaElement } from 'hyparquet';

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

const INT32_MAX = 2 ** 31 - 1;

/** Rows per group: readers that know what they want skip the other groups by their statistics. */
const ROWS_PER_GROUP = 50_000;

function checkIntegers({ name, key, rows }: ExportTable, { name: column, type }: ExportColumn): void {
  if (type !== 'integer') return;
  const problems = rows.flatMap((row, index) => {
    const value = row[column];
    if (typeof value !== 'number' || Math.abs(value) <= INT32_MAX) return [];
    const at = { file: `data/${name}.csv`, row: index + 1, key: String(row[key]), column };
    const expected = `a whole number within ±${String(INT32_MAX)}`;
    return [{ ...at, value: String(value), expected, fix: 'make the column `decimal` in src/ledger' }];
  });
  if (problems.length > 0) throw new DataError(problems);
}

function parquetValue(cell: Cell | undefined, { type }: ExportColumn): unknown {
  return type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}

function codebookOf({ name, title, rowIs, key, columns, references }: ExportTable, version: string): string {
  const words = columns.map(({ name: column, label, unit, about }) => ({
    name: column,
    ...label,
    unit,
    about,
  }));
  return JSON.stringify({
    ...release,
    version,
    table: { name, title, rowIs, key, references, columns: words },
  });
}

/** How a file of a partition differs from one that stands alone: readers fetch its end first, so that it says little and is cut finely. */
export interface PartOfTable {
  rowsPerGroup: number;
  /** The column its rows are sorted by, the one whose extremes are worth telling. */
  sortedBy: string;
}

/**
 * The bytes depend on the rows and the version alone.
 *
 * @param part - of a table cut into files, which say nothing of its columns but their types
 */
export function tableParquet(
  table: ExportTable,
  version = release.version,
  part?: PartOfTable,
): Uint8Array<ArrayBuffer> {
  for (const column of table.columns) checkIntegers(table, column);
  return new Uint8Array(
    parquetWriteBuffer({
      schema: parquetSchema(table.columns),
      columnData: table.columns.map((column) => ({
        name: column.name,
        data: table.rows.map((row) => parquetValue(row[column.name], column)),
        ...(part === undefined ? {} : { statistics: column.name === part.sortedBy, offsetIndex: false }),
      })),
      rowGroupSize: part?.rowsPerGroup ?? ROWS_PER_GROUP,
      ...(part === undefined
        ? { kvMetadata: [{ key: release.name, value: codebookOf(table, version) }] }
        : {}),
      createdBy: `${release.name} version ${version}`,
    }),
  );
}
