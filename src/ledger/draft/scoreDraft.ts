/** How good a draft is: its rows beside those a person coded of the same text. */
import type { Confidence, DraftRow } from './draftRow.ts';

/** A coded row, as far as a draft can be held to it. */
export interface CodedRow {
  start: number;
  printed: string;
  value: number;
  unit: string;
  comparator: string;
  kind: string;
  basis: string;
  period: string;
  indicator: string;
}

/** Shares of the figures found, from 0 to 1; `core` is of headline indicators only. */
export interface DraftScore {
  coded: number;
  drafted: number;
  found: number;
  precision: number;
  value_and_unit: number;
  comparator: number;
  kind: number;
  basis: number;
  period: number;
  core_linked: number;
  /** Rows of each confidence, and the share of them right in every column. */
  high: { rows: number; right: number };
  medium: { rows: number; right: number };
  low: { rows: number; right: number };
}

type Pair = readonly [coded: CodedRow, drafted: DraftRow];

const overlap = (coded: CodedRow, drafted: DraftRow): boolean =>
  drafted.start < coded.start + coded.printed.length && coded.start < drafted.start + drafted.printed.length;

/** The better two rows agree the sooner they are a pair: one phrase may hold several figures, one figure be said of two things. */
function likeness(coded: CodedRow, drafted: DraftRow): number {
  const same = Math.abs(coded.value) === Math.abs(drafted.value);
  return (
    (same ? 8 : 0) +
    (coded.unit === drafted.unit ? 2 : 0) +
    (coded.indicator === drafted.indicator ? 3 : 0) +
    (coded.basis === drafted.basis ? 1 : 0)
  );
}

/** Each row is in one pair at most; the surest pairs first, then by place. */
function pairRows(coded: readonly CodedRow[], drafted: readonly DraftRow[]): Pair[] {
  const sorted = drafted.toSorted((a, b) => a.start - b.start);
  const near = coded.flatMap((row) =>
    sorted.filter((candidate) => overlap(row, candidate)).map((candidate): Pair => [row, candidate]),
  );
  near.sort((a, b) => likeness(...b) - likeness(...a) || a[0].start - b[0].start);
  const taken = new Set<CodedRow | DraftRow>();
  return near.filter(([row, candidate]) => {
    if (taken.has(row) || taken.has(candidate)) return false;
    taken.add(row).add(candidate);
    return true;
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Number((part / whole).toFixed(4)));

/** Right in every column a draft fills; no link is right where the indicator is no headline one, a wrong link never. */
function isRight([coded, drafted]: Pair, core: ReadonlySet<string>): boolean {
  const columns = ['value', 'unit', 'comparator', 'kind', 'basis', 'period'] as const;
  const linked =
    drafted.indicator === '' ? !core.has(coded.indicator) : drafted.indicator === coded.indicator;
  return linked && columns.every((column) => coded[column] === drafted[column]);
}

/** @param core ids of the headline indicators */
export function scoreDraft(
  coded: readonly CodedRow[],
  drafted: readonly DraftRow[],
  core: ReadonlySet<string>,
): DraftScore {
  const pairs = pairRows(coded, drafted);
  const shareOf = (right: (pair: Pair) => boolean, among: readonly Pair[] = pairs): number =>
    share(among.filter(right).length, among.length);
  const same =
    (...columns: (keyof CodedRow & keyof DraftRow)[]) =>
    ([row, candidate]: Pair): boolean =>
      columns.every((column) => row[column] === candidate[column]);
  const level = (confidence: Confidence): { rows: number; right: number } => {
    const rows = drafted.filter((row) => row.confidence === confidence).length;
    const right = pairs.filter((pair) => pair[1].confidence === confidence && isRight(pair, core)).length;
    return { rows, right: share(right, rows) };
  };
  return {
    coded: coded.length,
    drafted: drafted.length,
    found: share(pairs.length, coded.length),
    precision: share(pairs.length, drafted.length),
    value_and_unit: shareOf(same('value', 'unit')),
    comparator: shareOf(same('comparator')),
    kind: shareOf(same('kind')),
    basis: shareOf(same('basis')),
    period: shareOf(same('period')),
    core_linked: shareOf(
      same('indicator'),
      pairs.filter(([row]) => core.has(row.indicator)),
    ),
    high: level('high'),
    medium: level('medium'),
    low: level('low'),
  };
}

/** One score over several documents: every row counts the same. */
export function joinScores(scores: readonly DraftScore[]): DraftScore {
  const sum = (of: (score: DraftScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const found = (score: DraftScore): number => score.found * score.coded;
  const mean = (of: (score: DraftScore) => number, weight: (score: DraftScore) => number): number =>
    share(
      sum((score) => of(score) * weight(score)),
      sum(weight),
    );
  const level = (name: Confidence): { rows: number; right: number } => ({
    rows: sum((score) => score[name].rows),
    right: mean(
      (score) => score[name].right,
      (score) => score[name].rows,
    ),
  });
  const ofFound = (
    name: 'value_and_unit' | 'comparator' | 'kind' | 'basis' | 'period' | 'core_linked',
  ): number => mean((score) => score[name], found);
  return {
    coded: sum(({ coded }) => coded),
    drafted: sum(({ drafted }) => drafted),
    found: share(
      sum(found),
      sum(({ coded }) => coded),
    ),
    precision: share(
      sum(found),
      sum(({ drafted }) => drafted),
    ),
    value_and_unit: ofFound('value_and_unit'),
    comparator: ofFound('comparator'),
    kind: ofFound('kind'),
    basis: ofFound('basis'),
    period: ofFound('period'),
    core_linked: ofFound('core_linked'),
    high: level('high'),
    medium: level('medium'),
    low: level('low'),
  };
}
