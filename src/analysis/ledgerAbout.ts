import type { Ledger } from '../ledger/loadLedger.ts';

/** What a chart or story is about, named there and nowhere else. */
export interface Subject {
  /** Ids of the documents it tells of. */
  documents: readonly string[];
  /** Id of the one place it tells of, where the documents state figures of others too. */
  place?: string;
}

/** Groups and measures are kept as they are: the crosswalk refers from one document's to another's. */
function narrow(ledger: Ledger, { documents, place }: Subject): Ledger {
  const own = new Set(['', ...documents]);
  const of = <Row extends { document: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ document }) => own.has(document));
  const observations = of(ledger.observations).filter((row) => place === undefined || row.place === place);
  const ids = new Set(['', ...observations.map(({ id }) => id)]);
  return {
    ...ledger,
    observations,
    awards: of(ledger.awards),
    tasks: of(ledger.tasks),
    taskAgencies: of(ledger.taskAgencies),
    mentions: of(ledger.mentions),
    // A computed outcome rests on two figures rather than on a document.
    outcomes: of(ledger.outcomes).filter(({ target }) => ids.has(target)),
  };
}

/** By subject, so that what is remembered of a ledger is computed once per subject. */
const known = new WeakMap<Ledger, Map<string, Ledger>>();

/**
 * The ledger as a chart or story about documents sees it: of what grows with every document only the rows that rest on these, so that
 * another document changes no sentence about them.
 */
export function ledgerAbout(ledger: Ledger, subject: Subject): Ledger {
  const own = known.get(ledger) ?? new Map<string, Ledger>();
  known.set(ledger, own);
  const key = [subject.place ?? '', ...subject.documents].join(' ');
  const narrowed = own.get(key) ?? narrow(ledger, subject);
  own.set(key, narrowed);
  return narrowed;
}
