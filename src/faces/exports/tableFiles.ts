import type { PlainTable } from '../../ledger/codebook.ts';
import { excelCsv } from '../../format/excelCsv.ts';
import { tableJson } from '../../format/tableJson.ts';
import type { Words } from '../../i18n/lang.ts';
import { publishedFiles, type PublishedFile } from './publishedFiles.ts';

/** A file of a table: its address and, where this build writes it as text, its size. */
export interface TableFile {
  format: string;
  path: string;
  what: Words;
  bytes: number | undefined;
}

/** The bodies of a table's text files, by what follows its name in the address. */
export function tableBodies(
  { spec, columns, rows, csv }: PlainTable,
  version: string,
): Record<string, string> {
  const names = columns.map(({ name }) => name);
  return { '.csv': csv, '-excel.csv': excelCsv(csv), '.json': tableJson(spec.name, version, names, rows) };
}

/** The files of a table that are built, each with its size. */
export function tableFiles(table: PlainTable, version: string): TableFile[] {
  const bodies = tableBodies(table, version);
  const files: readonly PublishedFile[] = publishedFiles.table;
  return files
    .filter(({ built }) => built)
    .map(({ format, path, what }) => ({
      format,
      path: `/data/${table.spec.name}${path}`,
      what,
      bytes: bodies[path] === undefined ? undefined : new TextEncoder().encode(bodies[path]).length,
    }));
}
