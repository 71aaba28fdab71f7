import type { Ledger } from '../ledger/loadLedger.ts';

/** The ledger with only those tasks, roles, figures, outcomes and mentions that rest on the documents; the other tables as they are. */
export function narrowLedger(ledger: Ledger, documents: ReadonlySet<string>): Ledger {
  const of = <Row extends { document: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ document }) => documents.has(document));
  const observations = of(ledger.observations);
  const ids = new Set(observations.map(({ id }) => id));
  return {
    ...ledger,
    observations,
    tasks: of(ledger.tasks),
    taskAgencies: of(ledger.taskAgencies),
    mentions: of(ledger.mentions),
    // A computed outcome rests on two figures rather than on a document.
    outcomes: ledger.outcomes.filter(
      ({ document, target }) =>
        (document === '' || documents.has(document)) && (target === '' || ids.has(target)),
    ),
  };
}
