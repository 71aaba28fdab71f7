/**
 * Notes on a drawing which row of the chart's table each of its marks shows, so that a script can join drawing and table, order the
 * marks by value and find the same thing on other charts. One list for all marks: an attribute each would cost more than the marks.
 */
import { chartMarks } from '../../format/chartMarks.ts';
import type { Steps } from '../../geo/stepNeighbours.ts';

/** Site path (`/places/500112/`) → address in the reader's language and under the site's base. */
export type LinkTo = (path: string) => string;

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

/** Each value → the rows that have it. */
function index(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const pairs = lists.flatMap((list, row) => [...new Set(list)].map((value) => ({ value, row })));
  return new Map(
    [...Map.groupBy(pairs, ({ value }) => value)].map(([value, own]) => [value, own.map(({ row }) => row)]),
  );
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
  const byName = index(rows.map(({ names }) => names));
  const byHref = index(rows.map(({ paths }) => paths.map(linkTo)));
  const things = rows.map(({ paths }) => [...new Set(paths.filter(isThing))]);
  const marks = chartMarks(drawing);
  const found = marks.map((mark) => {
    // A mark may stand for several rows of one name, and takes the first; an address that several rows share says nothing.
    const named = byName.get(mark.querySelector('title')?.textContent ?? '');
    const linked = byHref.get(hrefOf(mark)) ?? [];
    return named?.[0] ?? (linked.length === 1 ? linked[0] : undefined);
  });
  if (found.some((row) => row !== undefined))
    drawing.setAttribute('data-rows', found.map((row) => row ?? '').join());
  const keys = things.map((paths, row) =>
    found.includes(row) ? paths.map((path) => path.slice(1)).join(' ') : '',
  );
  const silent = marks.some((mark, index) => {
    const own = things[found[index] ?? -1] ?? [];
    return own.some((path) => linkTo(path) !== hrefOf(mark));
  });
  if (silent) drawing.setAttribute('data-keys', keys.join());
  if (near.length > 0) drawing.setAttribute('data-near', near.map((steps) => steps.join(' ')).join());
  return drawing;
}
