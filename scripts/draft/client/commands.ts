/** What each key and button does. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { Command } from '../keys.ts';
import type { Checking } from './checking.ts';
import { download } from './csvFile.ts';
import { byId } from './element.ts';
import { nameRow, proposedIndicators } from './nameRow.ts';
import { lineAt, newRow, type SelectedWords } from './newRow.ts';
import { problemsOf } from './problemsOf.ts';
import { openDigits } from './showCounts.ts';

const MOST = 24;
const LONGEST_NAME = 60;

/** The row that many places on among those shown, or the nearest shown one where the current row is not. */
function step(page: Checking, by: 1 | -1): void {
  const start = Number(page.current()?.start ?? 0);
  const shown = page.shown();
  const at = shown.findIndex(({ id }) => id === page.current()?.id);
  const next =
    at >= 0
      ? shown[at + by]
      : by > 0
        ? (shown.find((row) => Number(row.start) >= start) ?? shown.at(-1))
        : (shown.findLast((row) => Number(row.start) <= start) ?? shown[0]);
  if (next === undefined) page.say(shown.length === 0 ? 'The filters show no row.' : 'No row further on.');
  else page.choose(next.id);
}

/** The next row not decided after `from`, round to the first. */
function toOpen(page: Checking, from: Cells | undefined): void {
  const open = page.shown().filter(({ accepted, id }) => accepted === '' && id !== from?.id);
  const start = Number(from?.start ?? 0);
  const next = open.find((row) => Number(row.start) >= start && isBehind(page, row, from)) ?? open[0];
  if (next === undefined) page.say('Every row shown is decided.');
  else page.choose(next.id);
}

/** Of rows that begin at the same place the list tells which is behind. */
function isBehind(page: Checking, row: Cells, from: Cells | undefined): boolean {
  const ids = page.store.rows().map(({ id }) => id);
  return ids.indexOf(row.id) > ids.indexOf(from?.id);
}

function decide(page: Checking, accepted: 'yes' | 'no'): void {
  const row = page.current();
  if (row === undefined) return;
  const [problem] = accepted === 'yes' ? problemsOf(row, page.data) : [];
  if (problem !== undefined) {
    page.say(`Not accepted: ${problem}`);
    return;
  }
  page.say('');
  if (row.accepted !== accepted) page.store.put([{ ...row, accepted }]);
  toOpen(page, row);
}

function withSelected(page: Checking, use: (words: SelectedWords) => void): void {
  const words = page.pane.selected();
  if (words === undefined) page.say('Select words in the text first.');
  else if (words.printed.length > MOST)
    page.say(`Select at most ${String(MOST)} characters: these are ${String(words.printed.length)}.`);
  else use(words);
}

function add(page: Checking, words: SelectedWords): void {
  const row = newRow(words, page.store.rows(), page.data);
  page.store.put([row]);
  page.choose(row.id);
  page.say(`${row.id ?? ''} is new: fill in what it counts.`);
  page.editor.edit();
}

function reprint(page: Checking, { start, printed }: SelectedWords): void {
  const row = page.current();
  if (row === undefined) return;
  page.store.put([{ ...row, printed, start: String(start), line: lineAt(page.data.text, start) }]);
  page.say(`${row.id ?? ''} now stands at “${printed}”.`);
}

/** The words selected anywhere, in the text or in the sentence, are what the row counts. */
function name(page: Checking): void {
  const row = page.current();
  if (row === undefined) return;
  const words = getSelection()?.toString().trim() ?? '';
  if (words === '') page.editor.edit('indicator_zh');
  else if (words.length > LONGEST_NAME || words.includes('\n')) page.say('Select the name alone.');
  else page.store.put([nameRow(row, words, page.store.rows(), page.data.names)]);
}

function acceptHigh(page: Checking): void {
  const high = page.shown().filter((row) => row.confidence === 'high' && row.accepted === '');
  const fit = high.filter((row) => problemsOf(row, page.data).length === 0);
  const left = high.length - fit.length;
  if (fit.length === 0) {
    page.say('No row marked high is shown that could be accepted.');
    return;
  }
  byId('question-text', HTMLElement).textContent =
    `Accept ${String(fit.length)} rows marked high without a look at each?` +
    (left === 0 ? '' : ` ${String(left)} more have a problem and stay open.`);
  const dialog = byId('question', HTMLDialogElement);
  dialog.returnValue = '';
  dialog.onclose = () => {
    if (dialog.returnValue === 'yes') page.store.put(fit.map((row) => ({ ...row, accepted: 'yes' })));
  };
  dialog.showModal();
}

function undo(page: Checking): void {
  const changed = page.store.undo();
  page.say(changed === undefined ? 'Nothing to undo.' : 'Undone.');
  const [first] = changed ?? [];
  if (first !== undefined) page.choose(first.id);
}

/** Each time the next digits that no rule explains, round to the first. */
function unreadStepper(page: Checking): () => void {
  let looked = -1;
  return () => {
    const open = openDigits(page.data.unread, page.store.rows());
    const next = open.find(({ start }) => start > looked) ?? open[0];
    if (next === undefined) return;
    looked = next.start;
    page.pane.select(next.start);
    page.say(`“${next.text}”: a figure? Press n for a new row.`);
  };
}

function leave(page: Checking): void {
  const row = page.current();
  if (row !== undefined && row.accepted !== '') page.store.put([{ ...row, accepted: '' }]);
}

function save(page: Checking): void {
  download('draft.csv', page.data.columns, page.store.rows());
  page.saved();
  page.say('draft.csv is saved.');
}

function saveNames(page: Checking): void {
  const proposed = proposedIndicators(page.store.rows());
  download('indicators.csv', page.data.proposalColumns, proposed);
  page.say(`indicators.csv is saved: ${String(proposed.length)} to name.`);
}

export function commands(page: Checking): Readonly<Record<Command, () => void>> {
  return {
    next: () => step(page, 1),
    before: () => step(page, -1),
    open: () => toOpen(page, page.current()),
    accept: () => decide(page, 'yes'),
    reject: () => decide(page, 'no'),
    leave: () => leave(page),
    edit: () => page.editor.edit(),
    undo: () => undo(page),
    reprint: () => withSelected(page, (words) => reprint(page, words)),
    add: () => withSelected(page, (words) => add(page, words)),
    unread: unreadStepper(page),
    acceptHigh: () => acceptHigh(page),
    search: () => byId('filters', HTMLFormElement).querySelector<HTMLInputElement>('[name=words]')?.select(),
    name: () => name(page),
    saveNames: () => saveNames(page),
    save: () => save(page),
    help: () => byId('help', HTMLDialogElement).showModal(),
  };
}
