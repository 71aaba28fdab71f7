/** A row for a figure the draft has missed, of the words a person selected. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { PageData } from '../pageData.ts';

export interface SelectedWords {
  start: number;
  printed: string;
}

/** What a new row has in common with the row before it. */
const SHARED = ['place', 'period', 'kind', 'looked_up', 'document', 'section'];

const NUMBER = /\d+(?:\.\d+)?/u;

/** Number and unit of the words, as far as they are plain. */
function amountOf(printed: string, units: PageData['units']): { value: string; unit: string } {
  const found = NUMBER.exec(printed);
  if (found === null) return { value: '', unit: '' };
  const behind = printed.slice(found.index + found[0].length);
  const fitting = units.map((unit) => unit.printed).filter((unit) => behind.startsWith(unit));
  const longest = fitting.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return { value: String(Number(found[0])), unit: longest };
}

export const lineAt = (text: string, start: number): string =>
  String(text.slice(0, start).split('\n').length);

function nextId(rows: readonly Cells[]): string {
  const used = rows.map(({ id = '' }) => Number(/^draft-(\d+)$/.exec(id)?.[1] ?? 0));
  return `draft-${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}

export function newRow(
  { start, printed }: SelectedWords,
  rows: readonly Cells[],
  { text, place, columns, units }: Pick<PageData, 'text' | 'place' | 'columns' | 'units'>,
): Cells {
  const before = rows.findLast((row) => Number(row.start) <= start) ??
    rows[0] ?? { place, looked_up: 'whole' };
  return {
    ...Object.fromEntries(columns.map((column) => [column, ''])),
    ...Object.fromEntries(SHARED.map((column) => [column, before[column] ?? ''])),
    ...amountOf(printed, units),
    id: nextId(rows),
    basis: 'level',
    comparator: 'eq',
    printed,
    start: String(start),
    line: lineAt(text, start),
    confidence: 'low',
    why: 'added by hand',
  };
}
