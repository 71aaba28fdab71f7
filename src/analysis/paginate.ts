import type { Ledger } from '../ledger/loadLedger.ts';
import { onceFor } from './byId.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';

/** A slice of a long list that is one page of the site. */
export interface PageOf<Row> {
  /** 1 for the first. */
  number: number;
  /** How many pages there are. */
  of: number;
  rows: readonly Row[];
}

/** Rows a page may list before the rest moves on to further pages: more would be megabytes nobody scrolls through. */
export const ROWS_PER_PAGE = 800;

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

/** By place; of one place what readers ask for first: core indicators, one after the other, and the latest of each. */
function inReadingOrder({ indicators }: Ledger) {
  const rank = new Map(indicators.map(({ id, core }, at) => [id, core ? at : indicators.length + at]));
  const rankOf = ({ indicator }: JoinedObservation): number => rank.get(indicator.id) ?? 0;
  return (a: JoinedObservation, b: JoinedObservation): number =>
    a.place.sort - b.place.sort || rankOf(a) - rankOf(b) || b.row.period.localeCompare(a.row.period);
}

/** Every figure in pages: in the order of the table while one page holds them, by place once several are needed. */
export const targetPages = onceFor((ledger: Ledger): readonly PageOf<JoinedObservation>[] => {
  const joined = joinObservations(ledger);
  const pages = paginate(joined);
  return pages.length === 1 ? pages : paginate([...joined].sort(inReadingOrder(ledger)));
});

const firstPages = onceFor(
  (ledger: Ledger) =>
    new Map(
      targetPages(ledger)
        .toReversed()
        .flatMap(({ number, rows }) => rows.map(({ place }) => [place.id, number] as const)),
    ),
);

/** The page on which the figures of a place begin. */
export const targetPageOf = (ledger: Ledger, place: string): number => firstPages(ledger).get(place) ?? 1;
