import type { ObservationRow } from '../ledger/observations.ts';
import type { OutcomeRow } from '../ledger/outcomes.ts';
import type { Verdict } from '../ledger/vocabulary.ts';
import type { JoinedObservation } from './joinObservations.ts';

/** One statement about many tasks at once: so many were done, so many in part, so many not. */
export interface Tally {
  period: string;
  /** How many there were in all, as the same document says. */
  total: ObservationRow;
  parts: readonly { verdict: Verdict; row: ObservationRow; outcome: OutcomeRow }[];
}

const keyOf = ({ indicator, period, document }: OutcomeRow): string =>
  [indicator, period, document].join('|');

/** The parts of a whole are a tally if they add up to what the document calls all of them. */
function tallyOf(outcomes: readonly OutcomeRow[], rows: readonly ObservationRow[]): Tally[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const parts = outcomes.flatMap((outcome) => {
    const row = rowOf.get(outcome.result);
    return row === undefined ? [] : [{ verdict: outcome.verdict, row, outcome }];
  });
  const sum = parts.reduce((all, { row }) => all + row.value, 0);
  const total = rows.find(
    ({ kind, indicator, period, document, value }) =>
      kind === 'fact' &&
      [indicator, period, document].join('|') === keyOf(outcomes[0] as OutcomeRow) &&
      value === sum,
  );
  return total === undefined || parts.length < 2 ? [] : [{ period: total.period, total, parts }];
}

/** What a document says of all tasks of a year, where it says so in parts; each part alone would read as a target. */
export function talliesOf(
  outcomes: readonly OutcomeRow[],
  observations: readonly JoinedObservation[],
): Tally[] {
  const stated = outcomes.filter(({ target, result }) => target === '' && result !== '');
  const rows = observations.map(({ row }) => row);
  return [...Map.groupBy(stated, keyOf).values()].flatMap((own) => tallyOf(own, rows));
}
