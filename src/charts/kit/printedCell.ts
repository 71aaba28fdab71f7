import { printedLang } from '../../ledger/printedLang.ts';
import type { Cell } from './defineChart.ts';

interface Printed {
  id: string;
  document: string;
  printed: string;
}

/** The phrase as printed, linked to its row on the document's page; a dash where the document states nothing. */
export function printedCell(row: Printed | null): Cell {
  if (row === null) return { text: '—' };
  return {
    text: row.printed,
    path: `/documents/${row.document}/#${row.id}`,
    lang: printedLang(row.document),
  };
}
