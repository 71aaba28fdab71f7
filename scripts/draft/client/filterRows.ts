/** Which rows the filters show. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import { sentenceOf } from './rowWords.ts';

export interface Filters {
  confidence: readonly string[];
  /** Empty for all. */
  kind: string;
  /** `open` for not decided, `yes`, `no`, or empty for all. */
  decided: string;
  words: string;
}

const SEARCHED = ['id', 'indicator', 'indicator_zh', 'printed', 'period', 'why', 'basis'];

function holds(row: Cells, words: string, text: string): boolean {
  const found = [...SEARCHED.map((column) => row[column] ?? ''), sentenceOf(text, row).join('')];
  return found.join('\n').toLowerCase().includes(words.trim().toLowerCase());
}

export const filterRows = (rows: readonly Cells[], filters: Filters, text: string): Cells[] =>
  rows.filter(
    (row) =>
      filters.confidence.includes(row.confidence ?? '') &&
      (filters.kind === '' || row.kind === filters.kind) &&
      (filters.decided === '' || (row.accepted === '' ? 'open' : row.accepted) === filters.decided) &&
      (filters.words.trim() === '' || holds(row, filters.words, text)),
  );

export function readFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const one = (name: string): string => String(data.get(name) ?? '');
  return {
    confidence: data.getAll('confidence').map(String),
    kind: one('kind'),
    decided: one('decided'),
    words: one('words'),
  };
}
