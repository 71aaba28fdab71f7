/** A slice of a long list that is one page of the site. */
export interface PageOf<Row> {
  /** 1 for the first. */
  number: number;
  /** How many pages there are. */
  of: number;
  rows: readonly Row[];
}

/** Rows a page may list before the rest moves on to further pages: more would be megabytes nobody scrolls through. */
export const ROWS_PER_PAGE = 1000;

/**
 * Cuts a list into pages; an empty list is one empty page.
 *
 * @param weight how many lines a row takes
 */
export function paginate<Row>(
  rows: readonly Row[],
  perPage = ROWS_PER_PAGE,
  weight: (row: Row) => number = () => 1,
): PageOf<Row>[] {
  const pages: Row[][] = [[]];
  let lines = 0;
  for (const row of rows) {
    const own = weight(row);
    const last = pages.at(-1) ?? [];
    if (last.length > 0 && lines + own > perPage) {
      pages.push([row]);
      lines = own;
    } else {
      last.push(row);
      lines += own;
    }
  }
  return pages.map((own, index) => ({ number: index + 1, of: pages.length, rows: own }));
}
