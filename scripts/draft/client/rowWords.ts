/** A row in a few words, and the sentence it stands in. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';

const SIGN: Readonly<Record<string, string>> = { about: '≈', ge: '≥', gt: '>', le: '≤', lt: '<' };

export const figureOf = (row: Cells): string =>
  `${SIGN[row.comparator ?? ''] ?? ''}${row.value ?? ''}${row.unit ?? ''}`;

export const aboutOf = ({ basis, kind, period, reference_period: against }: Cells): string =>
  [basis, kind, period, against === '' ? '' : `against ${against ?? ''}`]
    .filter((word) => word !== '')
    .join(' · ');

/** How far a sentence is shown before and behind its figure. */
const REACH = { before: 44, behind: 20 };

/** The sentence around a figure, in three parts; a long one is cut. */
export function sentenceOf(text: string, row: Cells): [before: string, printed: string, behind: string] {
  const start = Number(row.start);
  const end = start + (row.printed ?? '').length;
  const head = /[^。；\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const tail = /^[^。；\n]*[。；]?/u.exec(text.slice(end))?.[0] ?? '';
  return [
    head.length > REACH.before ? `…${head.slice(-REACH.before)}` : head,
    text.slice(start, end),
    tail.length > REACH.behind ? `${tail.slice(0, REACH.behind)}…` : tail,
  ];
}
