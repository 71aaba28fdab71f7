import type { TableRow } from './rowsOfDocument.ts';

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
