/** A table as cases of the fuzz change it: its cells and lines in pieces, so that a case rewrites one and joins the rest. */
import type { z } from 'zod';
import { columnMeta, type ColumnMeta } from '../../src/datasets/column.ts';
import type { TableSpec } from '../../src/datasets/defineTable.ts';
import { parseTable } from '../../src/datasets/parseTable.ts';
import { readDataText } from '../../src/datasets/read-fs.ts';
import { plainCsv } from './plainCsv.ts';

export type TypedRow = Readonly<Record<string, unknown>>;

export interface SheetColumn {
  name: string;
  meta: ColumnMeta;
}

export interface Sheet {
  name: string;
  spec: TableSpec;
  text: string;
  columns: readonly SheetColumn[];
  /** Cells of the data rows. */
  cells: readonly (readonly string[])[];
  /** The header and the rows as they are written, without line ends. */
  lines: readonly string[];
  /** What the untouched table gives. */
  rows: readonly TypedRow[];
}

/** A cell as CSV writes it. */
export const written = (cell: string): string => (/[",\n\r]/.test(cell) ? quoted(cell) : cell);

export const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export const writtenRow = (cells: readonly string[]): string => cells.map(written).join(',');

/** @throws DataError when the table is not valid before anything is changed */
export function sheetOf(spec: TableSpec, text = readDataText(`${spec.name}.csv`)): Sheet {
  const rows = parseTable(text, spec) as TypedRow[];
  const records = plainCsv(text);
  if (records === undefined) throw new RangeError(`data/${spec.name}.csv is not written as RFC 4180 says`);
  const [header = [], ...cells] = records;
  return {
    name: spec.name,
    spec,
    text,
    columns: header.map((name) => ({ name, meta: columnMeta(spec.row.shape[name] as z.ZodType) })),
    cells,
    lines: text.split('\n').slice(0, -1),
    rows,
  };
}
