/** The rows as they stand: every change is a step that can be undone, and what follows from a corrected cell follows at once. */
import { derivedCells, type Cells, type Factor } from '../../../src/ledger/draft/derivedCells.ts';
import { isNumber, isPeriod } from './spelled.ts';

/** Derived cells of cells that may be half typed: what is not spelled right derives nothing. */
export function withDerived(cells: Cells, units: readonly Factor[]): Cells {
  const { period = '', reference_period: reference = '', value = '' } = cells;
  const spelled = {
    ...cells,
    period: isPeriod(period) ? period : '',
    reference_period: isPeriod(reference) ? reference : '',
  };
  const derived = derivedCells(spelled, units);
  return { ...cells, ...derived, value_base: isNumber(value) ? (derived.value_base ?? '') : '' };
}

export interface RowStore {
  /** In document order. */
  rows: () => readonly Cells[];
  row: (id: string) => Cells | undefined;
  /** Rows changed or added, as one step. */
  put: (changed: readonly Cells[]) => void;
  /** Other rows in place of all, as one step. */
  replace: (rows: readonly Cells[]) => void;
  /** @returns the rows that are otherwise now; `undefined` where there was no step */
  undo: () => readonly Cells[] | undefined;
}

const inOrder = (rows: readonly Cells[]): Cells[] =>
  rows.toSorted((a, b) => Number(a.start) - Number(b.start));

function merged(rows: readonly Cells[], changed: readonly Cells[]): Cells[] {
  const byId = new Map(changed.map((row) => [row.id, row]));
  const kept = rows.map((row) => byId.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  return inOrder([...kept, ...changed.filter(({ id }) => !known.has(id))]);
}

/** @param changed called after every step with the rows before it */
export function rowStore(
  first: readonly Cells[],
  units: readonly Factor[],
  changed: (before: readonly Cells[]) => void,
): RowStore {
  let rows = first;
  const steps: (readonly Cells[])[] = [];
  const become = (next: readonly Cells[]): void => {
    const before = rows;
    rows = next;
    changed(before);
  };
  const step = (next: readonly Cells[]): void => {
    steps.push(rows);
    become(next);
  };
  return {
    rows: () => rows,
    row: (id) => rows.find((row) => row.id === id),
    put(cells) {
      step(
        merged(
          rows,
          cells.map((row) => withDerived(row, units)),
        ),
      );
    },
    replace(others) {
      step(inOrder(others.map((row) => withDerived(row, units))));
    },
    undo() {
      const before = steps.pop();
      if (before === undefined) return undefined;
      const left = rows;
      become(before);
      return before.filter((row) => !left.includes(row));
    },
  };
}
