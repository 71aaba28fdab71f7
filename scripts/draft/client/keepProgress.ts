/** Decisions survive a reload where the browser keeps anything for a file; where it does not, the CSV does. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { PageData } from '../pageData.ts';

type Keys = Pick<PageData, 'textKey' | 'rowsKey'>;

const keyOf = ({ textKey, rowsKey }: Keys): string => `draft:${textKey}:${rowsKey}`;

/** @returns whether they are kept */
export function keepProgress(keys: Keys, rows: readonly Cells[]): boolean {
  try {
    localStorage.setItem(keyOf(keys), JSON.stringify(rows));
    return true;
  } catch {
    return false;
  }
}

const isRows = (value: unknown): value is Cells[] =>
  Array.isArray(value) && value.every((row: unknown) => typeof row === 'object' && row !== null);

function rowsUnder(key: string): Cells[] | undefined {
  const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
  return isRows(value) ? value : undefined;
}

const figureKey = ({ start = '', printed = '' }: Cells): string => `${start} ${printed}`;

const only = (rows: readonly Cells[], key: string): Cells | undefined => {
  const found = rows.filter((row) => figureKey(row) === key);
  return found.length === 1 ? found[0] : undefined;
};

/** Decisions on another draft of the same text, taken over where both have just one row of a figure. */
export function carryOver(rows: readonly Cells[], decided: readonly Cells[]): Cells[] {
  return rows.map((row) => {
    const key = figureKey(row);
    const old = only(rows, key) && only(decided, key);
    return old === undefined || old.accepted === '' ? row : { ...old, id: row.id ?? '' };
  });
}

export interface Kept {
  rows: readonly Cells[];
  note: string;
}

/** What was decided on this text before, on this very draft or on one that other rules made. */
export function keptProgress(data: Keys & Pick<PageData, 'rows'>): Kept | undefined {
  try {
    const own = rowsUnder(keyOf(data));
    if (own !== undefined) return { rows: own, note: 'Your decisions are as you left them.' };
    const other = Object.keys(localStorage).find((key) => key.startsWith(`draft:${data.textKey}:`));
    const decided = other === undefined ? undefined : rowsUnder(other);
    return (
      decided && {
        rows: carryOver(data.rows, decided),
        note: 'Decisions on an earlier draft of this text are taken over.',
      }
    );
  } catch {
    return undefined;
  }
}
