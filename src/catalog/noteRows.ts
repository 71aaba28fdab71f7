/**
 * Notes on a drawing which row of the chart's table each of its marks shows, so that a script can join drawing and table, order the
 * marks by value and find the same thing on other charts. One list for all marks: an attribute each would cost more than the marks.
 */
import { chartMarks } from '../chartMarks.ts';
import type { Steps } from '../geo/stepNeighbours.ts';
import type { LinkTo } from './defineChart.ts';

/** A row of the chart's table as far as marks are concerned. */
export interface NotedRow {
  /** What marks that show this row are called, where their address does not say so. */
  names: readonly string[];
  /** Site paths that its cells link to. */
  paths: readonly string[];
}

/** Things have pages; a row of a document is where a figure stands, not what it is about. */
const isThing = (path: string): boolean => !path.startsWith('/documents/');

const hrefOf = (mark: Element): string => mark.getAttribute('href') ?? '';

/** Values that one row alone has → that row. */
function uniqueIndex(lists: readonly (readonly string[])[]): Map<string, number> {
  const rows = new Map<string, number>();
  const shared = new Set<string>();
  for (const [row, list] of lists.entries())
    for (const value of new Set(list)) {
      if (rows.has(value)) shared.add(value);
      rows.set(value, row);
    }
  for (const value of shared) rows.delete(value);
  return rows;
}

/**
 * @param near per row the rows that lie left, right, above and below, on maps
 * @returns the drawing, with `data-rows` (row of each mark, empty where none), `data-keys` (things of each row, where marks do not
 *   link to them) and `data-near`
 */
export function noteRows(
  drawing: Element,
  rows: readonly NotedRow[],
  linkTo: LinkTo,
  near: readonly Steps[] = [],
): Element {
  const byName = uniqueIndex(rows.map(({ names }) => names));
  const byHref = uniqueIndex(rows.map(({ paths }) => paths.map(linkTo)));
  const things = rows.map(({ paths }) => [...new Set(paths.filter(isThing))]);
  const marks = chartMarks(drawing);
  const found = marks.map(
    (mark) => byName.get(mark.querySelector('title')?.textContent ?? '') ?? byHref.get(hrefOf(mark)),
  );
  if (found.some((row) => row !== undefined))
    drawing.setAttribute('data-rows', found.map((row) => row ?? '').join());
  const silent = marks.some((mark, index) => {
    const own = things[found[index] ?? -1] ?? [];
    return own.some((path) => linkTo(path) !== hrefOf(mark));
  });
  if (silent) drawing.setAttribute('data-keys', things.map((paths) => paths.join(' ')).join());
  if (near.length > 0) drawing.setAttribute('data-near', near.map((steps) => steps.join(' ')).join());
  return drawing;
}
