import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { UnreadDigits } from '../../../src/ledger/draft/draftRow.ts';
import type { PageData } from '../pageData.ts';
import { byId } from './element.ts';

/** Digits no rule explains and no row covers: what a person has to look at. */
export const openDigits = (
  unread: readonly UnreadDigits[],
  rows: readonly Cells[],
): readonly UnreadDigits[] =>
  unread.filter(
    ({ why, start, text }) =>
      why === undefined &&
      !rows.some(
        (row) =>
          Number(row.start) < start + text.length && start < Number(row.start) + (row.printed ?? '').length,
      ),
  );

/** Rows decided and left, rows shown, digits left to look at. */
export function showCounts(rows: readonly Cells[], shown: number, { unread }: PageData): void {
  const count = (accepted: string): number => rows.filter((row) => row.accepted === accepted).length;
  const [yes, no] = [count('yes'), count('no')];
  const all = `${shown < rows.length ? `${String(shown)} of ` : ''}${String(rows.length)} rows`;
  const left = rows.length - yes - no;
  byId('counts', HTMLElement).textContent =
    `${all}: ${String(yes)} accepted, ${String(no)} rejected, ${String(left)} left`;
  const progress = byId('progress', HTMLProgressElement);
  progress.max = Math.max(1, rows.length);
  progress.value = yes + no;
  const open = openDigits(unread, rows).length;
  byId('unread-count', HTMLElement).textContent =
    open === 0 ? 'No digits unread' : `Digits unread: ${String(open)}`;
  byId('unread', HTMLButtonElement).disabled = open === 0;
}
