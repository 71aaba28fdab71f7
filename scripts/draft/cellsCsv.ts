import Papa from 'papaparse';
import type { Cells } from '../../src/ledger/draft/derivedCells.ts';

/** Rows as CSV with just these columns: the command and the page write the same bytes. */
export const cellsCsv = (columns: readonly string[], rows: readonly Cells[]): string =>
  `${Papa.unparse([columns.slice(), ...rows.map((row) => columns.map((column) => row[column] ?? ''))], { newline: '\n' })}\n`;
