import type { Ledger } from '../ledger/loadLedger.ts';
import { type Provenance, isDocumentedRow } from '../ledger/provenance.ts';
import { onceFor } from './byId.ts';

export interface TableRow extends Provenance {
  id: string;
  table: keyof Ledger;
}

const byDocument = onceFor((ledger: Ledger) => {
  const keys = Object.keys(ledger) as (keyof Ledger)[];
  const rows = keys.flatMap((table) =>
    (ledger[table] as readonly object[])
      .filter(isDocumentedRow)
      .map(({ id, document, section, printed, start }) => ({ table, id, document, section, printed, start })),
  );
  return Map.groupBy(rows, ({ document }) => document);
});

/** Every row of every table that states something from the document, in the order in which it stands there. */
export function rowsOfDocument(ledger: Ledger, document: string): TableRow[] {
  return [...(byDocument(ledger).get(document) ?? [])].sort(
    (a, b) => (a.start ?? 0) - (b.start ?? 0) || a.id.localeCompare(b.id, 'en'),
  );
}

/** Rows that stand together under one heading of a document. */
export interface DocumentSection {
  /** Unique within the document: a heading may come back later in the text. */
  id: string;
  /** The heading's locator, such as 一(三). */
  name: string;
  rows: readonly TableRow[];
}

const parentOf = (section: string): string => section.replace(/\d+$/, '');

/**
 * Groups a document's rows, which are in its order, by heading. A numbered item (一(三)8) goes to its parent where the document
 * has rows of the parent itself; measures and groups, which have none, stay headings of their own.
 */
export function documentSections(rows: readonly TableRow[]): DocumentSection[] {
  const stated = new Set(rows.map(({ section }) => section));
  const headingOf = ({ section }: TableRow): string =>
    stated.has(parentOf(section)) ? parentOf(section) : section;
  const runs: { name: string; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const name = headingOf(row);
    const run = runs.at(-1);
    if (run?.name === name) run.rows.push(row);
    else runs.push({ name, rows: [row] });
  }
  return runs.map((run, index) => ({ id: `s-${String(index + 1)}`, ...run }));
}

/**
 * Where in a text rows stand, counted in equal stretches from its first character to its last row.
 *
 * @param starts offsets; rows of texts that are not archived have none
 * @returns `null` where no row has an offset
 */
export function spreadOverText(starts: readonly (number | null)[], count: number) {
  const known = starts.filter((start) => start !== null);
  if (known.length === 0) return null;
  const last = Math.max(...known);
  const step = Math.ceil((last + 1) / count);
  const rows = Array.from({ length: count }, () => 0);
  for (const start of known) {
    const at = Math.floor(start / step);
    rows[at] = (rows[at] ?? 0) + 1;
  }
  const stretches = rows.map((own, index) => ({ from: index * step, to: (index + 1) * step, rows: own }));
  return {
    /** How many rows begin in each. */
    stretches,
    /** Offset of the last row: the text goes on, but nothing of it is in the tables. */
    last,
    /** Characters per stretch. */
    step,
    /** Rows in the fullest stretch. */
    most: Math.max(...rows),
    /** Stretches in which no row begins. */
    empty: rows.filter((own) => own === 0).length,
  };
}
