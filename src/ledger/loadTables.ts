/** Reads and validates a set of tables against each other. */
import type { RowOf, TableSpec } from './defineTable.ts';
import type { DocumentRow } from './documents.ts';
import { DataError, type Problem } from './errors.ts';
import { readTable, type ReadTable } from './parseTable.ts';
import type { Provenance } from './provenance.ts';
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

/** `null` where the file could not be read: then nothing is said of what points to it. */
type Rows = readonly Record<string, unknown>[] | null;

/**
 * Foreign keys: every id a row points to must be the key of a row of the table it points to. A row with a wrong cell is checked by its other cells, and its key counts: one mistake is reported once.
 *
 * @returns the problems of all tables; empty when every reference is kept.
 */
export function checkReferences(loaded: readonly { spec: TableSpec; rows: Rows }[]): Problem[] {
  const rowsOf = new Map(loaded.map(({ spec, rows }) => [spec.name, rows]));
  const problems: Problem[] = [];
  for (const { spec, rows } of loaded) {
    for (const reference of spec.references) {
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

interface Table {
  name: string;
  rows: readonly object[];
}

type DocumentedRow = Provenance & { id: string };

// A row with a wrong cell may lack one of these: of such a row nothing is said here.
const isDocumented = (row: object): row is DocumentedRow =>
  ['id', 'printed', 'document', 'start'].every((column) => column in row);

/** @returns rows with an offset into a text that is not archived, rows without one or without words of a text that is, and shared ids */
export function checkProvenance(tables: readonly Table[], documents: readonly DocumentRow[]): Problem[] {
  const audited = new Map(documents.map(({ id, audited: archived }) => [id, archived]));
  const anchors = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, rows } of tables) {
    for (const [index, row] of rows.entries()) {
      if (!isDocumented(row) || row.document === '') continue;
      const at = { file: `data/${name}.csv`, row: index + 1, key: row.id };
      if (audited.get(row.document) === (row.start === null)) {
        problems.push({
          ...at,
          column: 'start',
          value: row.start === null ? '' : String(row.start),
          expected:
            row.start === null
              ? `an offset: ${row.document} is archived`
              : `nothing: ${row.document} is not archived`,
          fix: 'fill it with npm run locate, or correct `audited` in data/documents.csv',
        });
      }
      if (audited.get(row.document) === true && row.printed === '') {
        problems.push({
          ...at,
          column: 'printed',
          value: '',
          expected: `the exact characters: ${row.document} is archived`,
          fix: 'copy them from the archived text; only a row of a cited page may lack them',
        });
      }
      const anchor = `${row.document}#${row.id}`;
      const other = anchors.get(anchor);
      if (other !== undefined && other !== at.file) {
        // twice in one table is a duplicate key
        problems.push({
          ...at,
          column: 'id',
          value: row.id,
          expected: `an id that ${other} does not use`,
          fix: 'rename the row',
        });
      }
      anchors.set(anchor, `data/${name}.csv`);
    }
  }
  return problems;
}
