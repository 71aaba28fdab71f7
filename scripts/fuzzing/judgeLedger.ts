/**
 * A table that is valid by itself and says something else: do the other tables refuse it, and if they do not, is it seen? Whoever
 * drops a row nobody refers to leaves valid data; that it differs from what was released must be told row by row.
 */
import { checkProvenance } from '../../src/datasets/checkProvenance.ts';
import { checkReferences } from '../../src/datasets/checkReferences.ts';
import type { DocumentRow } from '../../src/datasets/documents.ts';
import { DataError } from '../../src/errors.ts';
import type { TableState } from '../../src/datasets/tableState.ts';
import { diffTables } from '../../src/releases/diffTables.ts';
import { badError } from './badError.ts';
import type { Mutation } from './mutation.ts';
import type { Sheet, TypedRow } from './sheet.ts';

export type LedgerVerdict = { outcome: 'refused: other tables' | 'told as a change' } | { wrong: string };

function stateOf({ columns }: Sheet, rows: readonly TypedRow[]): TableState {
  const text = (value: unknown): string => (Array.isArray(value) ? value.join('|') : String(value ?? ''));
  return {
    columns: columns.map(({ name, meta }) => ({ name, type: meta.type })),
    rows: rows.map((row) => columns.map(({ name }) => text(row[name]))),
  };
}

export function judgeLedger(
  sheet: Sheet,
  sheets: readonly Sheet[],
  mutation: Mutation,
  rows: readonly TypedRow[],
): LedgerVerdict {
  const loaded = sheets.map(({ name, spec, rows: own }) => ({
    name,
    spec,
    rows: name === sheet.name ? rows : own,
  }));
  const documents = loaded.find(({ name }) => name === 'documents')?.rows ?? [];
  const problems = [
    ...checkReferences(loaded),
    ...checkProvenance(loaded, documents as unknown as DocumentRow[]),
  ];
  const [first] = problems;
  if (first !== undefined) {
    const { cell, ...rest } = mutation; // the problem may stand in a table that refers to the rewritten one
    const bad = problems
      .map((problem) => badError(new DataError([problem]), problem.file, rest as Mutation))
      .find((wrong) => wrong !== undefined);
    return bad === undefined
      ? { outcome: 'refused: other tables' }
      : { wrong: `${bad} (${cell?.column ?? ''})` };
  }
  const diffs = diffTables(
    { [sheet.name]: stateOf(sheet, sheet.rows) },
    { [sheet.name]: stateOf(sheet, rows) },
  );
  // 1.0 and 1 are one number: the rows are those of before, and there is nothing to tell.
  const equal = JSON.stringify(rows) === JSON.stringify(sheet.rows);
  return diffs.length > 0 || equal
    ? { outcome: 'told as a change' }
    : { wrong: 'no difference to the release is told' };
}
