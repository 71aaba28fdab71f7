/** Rows of a draft as rows of observations: offsets, what follows from other cells, ids. */
import { derivedCells, type Cells } from '../../src/ledger/draft/derivedCells.ts';
import type { Problem } from '../../src/ledger/errors.ts';
import { observations } from '../../src/ledger/observations.ts';
import type { UnitRow } from '../../src/ledger/units.ts';
import type { DraftLine } from './readDraft.ts';
import { startOf } from './startOf.ts';

/** A row to be written, and where it comes from. */
export interface NewRow {
  line: DraftLine;
  cells: Cells;
}

export interface Setting {
  document: string;
  /** The archived text, where it is at hand. */
  text?: string | undefined;
  units: readonly UnitRow[];
  /** The rows the table has, as written. */
  written: readonly Cells[];
  indicatorOf: (cell: string) => string;
  nextId: () => string;
}

interface AcceptedRows {
  /** In document order. */
  rows: NewRow[];
  /** How many the table has already, as they are. */
  there: number;
  problems: Omit<Problem, 'file'>[];
}

const { shape } = observations.row;

/** The columns by which a figure is known again. */
const SAME = ['document', 'start', 'place', 'body', 'indicator', 'breakdown', 'basis'];

/** Columns that may differ in a row that is there already: what the draft calls them is not what they are. */
const RENAMED = ['id', 'restates'];

const keyOf = (cells: Cells): string => JSON.stringify(SAME.map((column) => cells[column]));

/** With what follows from other cells; from a period that is spelled in no known way nothing does. */
function withDerived(cells: Cells, units: readonly UnitRow[]): Cells {
  const known = (cell = ''): string => (shape.period.safeParse(cell).success ? cell : '');
  const from = { ...cells, period: known(cells.period), reference_period: known(cells.reference_period) };
  return { ...cells, ...derivedCells(from, units) };
}

/** What a row says otherwise than the one that states its figure already. */
function differing(cells: Cells, there: Cells): Omit<Problem, 'file'> | undefined {
  const differ = Object.keys(shape).filter(
    (column) => !RENAMED.includes(column) && cells[column] !== there[column],
  );
  if (differ.length === 0) return undefined;
  return {
    column: differ.join(' + '),
    value: differ.map((column) => cells[column]).join(', '),
    expected: `“${differ.map((column) => there[column]).join(', ')}”, as ${there.id ?? ''} in data/observations.csv states this figure already`,
    fix: 'write no in accepted, and correct that row where it is wrong',
  };
}

/** @param chosen accepted rows; a hint in `start` and proposed indicators are followed, `restates` may name a row of the draft */
export function acceptRows(chosen: readonly DraftLine[], setting: Setting): AcceptedRows {
  const { document, text, units, written, indicatorOf, nextId } = setting;
  const problems: Omit<Problem, 'file'>[] = [];
  const located = chosen.map((line): NewRow => {
    const { start, wrong } = startOf(line.cells, document, text);
    if (wrong) problems.push({ row: line.row, key: line.key, ...wrong });
    const indicator = indicatorOf(line.cells.indicator ?? '');
    return { line, cells: withDerived({ ...line.cells, document, start, indicator }, units) };
  });
  const there = new Map(written.map((cells) => [keyOf(cells), cells]));
  const ids = new Map<string, string>();
  const rows = located
    .toSorted((a, b) => Number(a.cells.start) - Number(b.cells.start))
    .filter(({ line, cells }) => {
      const twin = there.get(keyOf(cells));
      const wrong = twin && differing(cells, twin);
      if (wrong) problems.push({ row: line.row, key: line.key, ...wrong });
      ids.set(line.key, twin?.id ?? nextId());
      return twin === undefined;
    });
  return {
    rows: rows.map(({ line, cells }) => {
      const { restates = '' } = cells;
      return {
        line,
        cells: { ...cells, id: ids.get(line.key) ?? '', restates: ids.get(restates) ?? restates },
      };
    }),
    there: chosen.length - rows.length,
    problems,
  };
}
