/** How many cases came to what, by kind of mutation. */
export type Tally = Map<string, Map<string, number>>;

export function count(tally: Tally, kind: string, outcome: string): void {
  const outcomes = tally.get(kind) ?? new Map<string, number>();
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  tally.set(kind, outcomes);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

export const casesOf = (tally: Tally): number =>
  sum([...tally.values()].map((outcomes) => sum(outcomes.values())));

/** The outcomes of all kinds together. */
export function outcomesOf(tally: Tally): Record<string, number> {
  const together: Tally = new Map();
  for (const outcomes of tally.values()) {
    for (const [outcome, times] of outcomes) {
      const all = together.get('all') ?? new Map<string, number>();
      together.set('all', all.set(outcome, (all.get(outcome) ?? 0) + times));
    }
  }
  return Object.fromEntries(together.get('all') ?? []);
}

/** Adds what another tally counted. */
export function addTally(tally: Tally, other: Tally): void {
  for (const [kind, outcomes] of other) {
    const own = tally.get(kind) ?? new Map<string, number>();
    for (const [outcome, times] of outcomes) own.set(outcome, (own.get(outcome) ?? 0) + times);
    tally.set(kind, own);
  }
}
