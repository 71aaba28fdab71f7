/** What is wrong with tables, said of the rows of a draft that a person has before them. */
import type { Problem } from '../../src/ledger/errors.ts';
import type { Accepted, Known } from './acceptDraft.ts';
import type { NewRow } from './acceptRows.ts';

/** Cells nobody fills by hand: what is wrong with them is wrong with another cell of the row. */
const DERIVED = ['period_start', 'period_end', 'reference_start', 'reference_end', 'value_base', 'precision'];

/** A table, where its new rows come from, and the ids of those it has. */
interface Side {
  table: string;
  file: string;
  rows: readonly NewRow[];
  ids: readonly string[];
}

const sidesOf = ({ files, rows, indicators }: Accepted, { written, ledger }: Known): Side[] => [
  {
    table: 'data/observations.csv',
    file: files.observations,
    rows,
    ids: written.map(({ id = '' }) => id),
  },
  {
    table: 'data/indicators.csv',
    file: files.indicators,
    rows: indicators,
    ids: ledger.indicators.map(({ id }) => id),
  },
];

/** The row that stands in the way, by its name: numbers of rows not yet written say nothing. */
function ofTwin(twin: number, { table, file, rows, ids }: Side): Pick<Problem, 'expected' | 'fix'> {
  const line = rows[twin - ids.length - 1]?.line;
  const other =
    line === undefined
      ? `row ${String(twin)}, ${ids[twin - 1] ?? ''}, of ${table}`
      : `row ${String(line.row)}, ${line.key}, of ${file}`;
  const fix = table.endsWith('indicators.csv')
    ? 'write its id in the column id where it is the same indicator; otherwise correct the cell'
    : 'write no in accepted where the figure is told once, its id in restates where it is told again; otherwise correct the cells that tell the two apart';
  return { expected: `a value no other row has (${other} has it)`, fix };
}

function inDraft(problem: Problem, sides: readonly Side[], { files }: Accepted): Problem {
  const side = sides.find(({ table }) => table === problem.file);
  const line = side?.rows.find(({ cells }) => cells.id === problem.key)?.line;
  if (side === undefined || line === undefined) return problem;
  const { twin, ...rest } = problem;
  const told = { ...rest, file: side.file, row: line.row, key: line.key };
  if (twin !== undefined) return { ...told, ...ofTwin(twin, side) };
  if (told.column !== 'indicator') return told;
  return { ...told, fix: `correct the id, or describe the indicator in ${files.indicators}` };
}

/** In the order of the rows; a cell is spoken of once. */
export function tellInDraft(problems: readonly Problem[], accepted: Accepted, known: Known): Problem[] {
  const sides = sidesOf(accepted, known);
  const told = problems.map((problem) => inDraft(problem, sides, accepted));
  const ofRow = (a: Problem, b: Problem): boolean =>
    a.file === b.file && a.key === b.key && a.key !== undefined;
  const isDerived = ({ column = '' }: Problem): boolean => DERIVED.includes(column);
  return told
    .filter(
      (problem, at) =>
        !told.slice(0, at).some((earlier) => {
          const columns = (earlier.column ?? '').split(' + ');
          return ofRow(earlier, problem) && columns.includes(problem.column ?? '');
        }),
    )
    .filter(
      (problem, _, all) =>
        !isDerived(problem) || !all.some((other) => ofRow(other, problem) && !isDerived(other)),
    )
    .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
