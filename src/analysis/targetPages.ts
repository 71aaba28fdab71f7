import type { Ledger } from '../ledger/loadLedger.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';
import { onceFor } from './onceFor.ts';
import { paginate, type PageOf } from './paginate.ts';

/** Every figure in pages: in the order of the table while one page holds them, by place once several are needed. */
export const targetPages = onceFor((ledger: Ledger): readonly PageOf<JoinedObservation>[] => {
  const joined = joinObservations(ledger);
  const pages = paginate(joined);
  return pages.length === 1 ? pages : paginate([...joined].sort((a, b) => a.place.sort - b.place.sort));
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
