/** Reads and validates a set of tables against each other. */
import { DataError, type Problem } from './errors.ts';
import { checkProvenance } from './checkProvenance.ts';
import { checkReferences } from './checkReferences.ts';
import type { RowOf, TableSpec } from './defineTable.ts';
import type { DocumentRow } from './documents.ts';
import { readTable, type ReadTable } from './parseTable.ts';
import { readDataText } from './read-fs.ts';

export type Loaded<Specs extends Readonly<Record<string, TableSpec>>> = {
  [Key in keyof Specs]: RowOf<Specs[Key]>[];
};

function readFrom(folder: string, spec: TableSpec): ReadTable {
  try {
    return readTable(readDataText(`${spec.name}.csv`, folder), spec);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { rows: null, problems: error.problems };
  }
}

/** Rows whose cells could all be read; of those that share a key, which is said already, the first. */
const whole = ({ spec, rows }: ReadTable & { spec: TableSpec }): Record<string, unknown>[] => {
  const columns = Object.keys(spec.row.shape);
  const first = new Map((rows ?? []).toReversed().map((row) => [row[spec.key], row]));
  return (rows ?? []).filter(
    (row) => first.get(row[spec.key]) === row && columns.every((column) => column in row),
  );
};

/**
 * @param specs the tables by the name code knows them by; `documents` must be among them
 * @param folder where their CSV files are
 * @param check rules between the tables; asked of the rows that could be read
 * @throws DataError with the problems of all files: of cells, of duplicates, of references and of rules between them
 */
export function loadTables<Specs extends Readonly<Record<string, TableSpec>>>(
  specs: Specs,
  folder: string,
  check: (
    rows: Loaded<Specs>,
    rowNumber: (table: string, key: string) => number,
  ) => readonly Problem[] = () => [],
): Loaded<Specs> {
  const read = Object.entries(specs).map(([key, spec]) => ({ key, spec, ...readFrom(folder, spec) }));
  const named = read.map(({ spec, rows }) => ({ name: spec.name, rows: rows ?? [] }));
  const documents = read.find(({ key }) => key === 'documents')?.rows ?? [];
  const rowNumber = (table: string, key: string): number =>
    (named.find(({ name }) => name === table)?.rows.findIndex(({ id }) => id === key) ?? -1) + 1;
  const readable = Object.fromEntries(read.map((table) => [table.key, whole(table)])) as Loaded<Specs>;
  const problems: Problem[] = [
    ...read.flatMap((table) => table.problems),
    ...checkReferences(read),
    ...checkProvenance(named, documents as unknown as DocumentRow[]),
    ...check(readable, rowNumber),
  ];
  if (problems.length > 0) throw new DataError(problems);
  return readable;
}
