/** Is what a row states what stands in the document? Pure: texts and readers are handed in. */
import type { DocumentedRow } from '../provenance.ts';

/** What an independent reading of a printed phrase says, by column; `unreadable` says why it says nothing. */
export type Reading = { values: Readonly<Record<string, string | number | null>> } | { unreadable: string };

export interface Miss {
  table: string;
  row: string;
  check: 'text' | 'value';
  column: string;
  expected: string;
  found: string;
}

const CONTEXT = 6;

/** The printed phrase must stand at its offset; shows the surroundings where it does not. */
function checkText(table: string, row: DocumentedRow, text: string): Miss[] {
  const start = row.start ?? -1;
  const found = start < 0 ? '' : text.slice(start, start + row.printed.length);
  if (found === row.printed) return [];
  const elsewhere = text.indexOf(row.printed);
  const around = text.slice(Math.max(0, start - CONTEXT), start + row.printed.length + CONTEXT);
  const hint = elsewhere < 0 ? 'it stands nowhere in the document' : `it stands at ${String(elsewhere)}`;
  return [
    {
      table,
      row: row.id,
      check: 'text',
      column: 'start',
      expected: `“${row.printed}” at ${String(start)} (${hint})`,
      found: `“${around}”`,
    },
  ];
}

function checkValues(table: string, row: DocumentedRow, reading: Reading | undefined): Miss[] {
  if (reading === undefined || 'unreadable' in reading) return [];
  return Object.entries(reading.values)
    .filter(([column, value]) => row[column] !== value)
    .map(([column, value]) => ({
      table,
      row: row.id,
      check: 'value',
      column,
      expected: `${String(value)}, as “${row.printed}” reads`,
      found: String(row[column]),
    }));
}

/**
 * @param text the archived text of the row's document
 * @param reading what reading `printed` alone gives; `undefined` where a table has nothing to read
 * @returns every miss; empty when the row is right
 */
export function auditRow(
  table: string,
  row: DocumentedRow,
  text: string,
  reading: Reading | undefined,
): Miss[] {
  return [...checkText(table, row, text), ...checkValues(table, row, reading)];
}
