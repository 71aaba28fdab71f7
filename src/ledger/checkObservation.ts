/** What the cells of an observation must be to each other. */
import type { RowProblem } from './defineTable.ts';
import { periodDays } from './readPeriod.ts';
import type { Basis, Comparator } from './vocabulary.ts';

/** The cells looked at; the table's schema has read them. */
type Cells = Readonly<
  Record<
    | 'period'
    | 'period_start'
    | 'period_end'
    | 'reference_period'
    | 'reference_start'
    | 'reference_end'
    | 'kind'
    | 'rank_of'
    | 'rank_scope'
    | 'vintage'
    | 'precision',
    string
  >
> & { basis: Basis; comparator: Comparator; start: number | null; looked_up: string };

/** Bases whose number says how far something is from another time. */
const AGAINST: readonly Basis[] = ['change', 'multiple'];

const PRECISION: Readonly<Record<Comparator, readonly string[]>> = {
  eq: ['exact', 'rounded'],
  about: ['rounded'],
  ge: ['threshold'],
  gt: ['threshold'],
  le: ['threshold'],
  lt: ['threshold'],
};

function checkDays(
  row: Cells,
  of: 'period' | 'reference',
  code: 'period' | 'reference_period',
): RowProblem[] {
  const days = periodDays(row[code]);
  return (['start', 'end'] as const).flatMap((end) => {
    const [column, day] = [`${of}_${end}` as const, days[end]];
    if (row[column] === day) return [];
    const expected = `${day === '' ? 'nothing' : day}, as ${code} is ${row[code] === '' ? 'empty' : row[code]}`;
    return [{ column, expected, fix: `correct it, or ${code}` }];
  });
}

function checkRank({ basis, rank_of: of, rank_scope: scope }: Cells): RowProblem[] {
  const ranked = basis === 'rank';
  const columns: readonly (readonly [string, string])[] = [
    ['rank_of', of],
    ['rank_scope', scope],
  ];
  return columns.flatMap(([column, cell]) => {
    if (ranked === (cell !== '')) return [];
    return ranked
      ? [{ column, expected: 'a value, as basis is rank', fix: 'say what is ranked and among whom' }]
      : [{ column, expected: `nothing, as basis is ${basis}`, fix: 'empty the cell, or correct basis' }];
  });
}

/** @returns what is wrong, empty where nothing is */
export function checkObservation(row: Cells): RowProblem[] {
  const problems = [
    ...checkDays(row, 'period', 'period'),
    ...checkDays(row, 'reference', 'reference_period'),
    ...checkRank(row),
  ];
  if (row.reference_period !== '' && !AGAINST.includes(row.basis))
    problems.push({
      column: 'reference_period',
      expected: `nothing, as basis is ${row.basis}`,
      fix: 'empty the cell, or make basis change or multiple',
    });
  if (row.basis === 'change' && row.reference_period === '')
    problems.push({
      column: 'reference_period',
      expected: 'the time it is compared with, as basis is change',
      fix: 'fill it',
    });
  if (row.kind !== 'result' && row.vintage !== '')
    problems.push({
      column: 'vintage',
      expected: `nothing, as kind is ${row.kind}`,
      fix: 'empty the cell: a target and a fact are not released',
    });
  if (!PRECISION[row.comparator].includes(row.precision))
    problems.push({
      column: 'precision',
      expected: `${PRECISION[row.comparator].join(' or ')}, as comparator is ${row.comparator}`,
      fix: 'correct it, or comparator',
    });
  if ((row.start !== null) !== (row.looked_up === 'whole'))
    problems.push({
      column: 'looked_up',
      expected:
        row.start === null
          ? 'opening or excerpt, as the page is not archived'
          : 'whole, as the text is archived',
      fix: 'correct it, or start',
    });
  return problems;
}
