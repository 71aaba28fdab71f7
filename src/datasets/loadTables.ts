/** Reads and validates a set of tables against each other. */
import { DataError, type Problem } from '../errors.ts';
import { checkProvenance } from './checkProvenance.ts';
import { checkReferences } from './checkReferences.ts';
import type { RowOf, TableSpec } from './defineTable.ts';
import type { DocumentRow } from './documents.ts';
import { parseTable } from './parseTable.ts';
import { readDataText } from './read-fs.ts';

export type Loaded<Specs extends Readonly<Record<string, TableSpec>>> = {
  [Key in keyof Specs]: RowOf<Specs[Key]>[];
};

/**
 * @param specs the tables by the name code knows them by; `documents` must be among them
 * @param folder where their CSV files are
 * @throws DataError with the problems of all files, not only of the first
 */
export function loadTables<Specs extends Readonly<Record<string, TableSpec>>>(
  specs: Specs,
  folder: string,
): Loaded<Specs> {
  const problems: Problem[] = [];
  const read = Object.entries(specs).map(([key, spec]) => {
    try {
      return { key, spec, name: spec.name, rows: parseTable(readDataText(`${spec.name}.csv`, folder), spec) };
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
      return { key, spec, name: spec.name, rows: [] };
    }
  });
  if (problems.length === 0) {
    const documents = read.find(({ key }) => key === 'documents')?.rows ?? [];
    problems.push(...checkReferences(read), ...checkProvenance(read, documents as unknown as DocumentRow[]));
  }
  if (problems.length > 0) throw new DataError(problems);
  return Object.fromEntries(read.map(({ key, rows }) => [key, rows])) as Loaded<Specs>;
}
