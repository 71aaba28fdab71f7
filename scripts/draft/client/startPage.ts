/** Starts the page and wires keys, buttons, marks, filters and files to what they do. */
import { commandOf, type Command } from '../keys.ts';
import type { PageData } from '../pageData.ts';
import { checking, type Checking } from './checking.ts';
import { commands } from './commands.ts';
import { readCsv } from './csvFile.ts';
import { byId } from './element.ts';
import { nameRow } from './nameRow.ts';
import { keptProgress } from './keepProgress.ts';

const data = JSON.parse(byId('data', HTMLScriptElement).text) as PageData;
const kept = keptProgress(data);
const page: Checking = checking(
  { ...data, rows: kept?.rows ?? data.rows },
  {
    correct(column, cell) {
      const row = page.current();
      if (row === undefined || row[column] === cell) return;
      page.store.put([
        column === 'indicator_zh'
          ? nameRow(row, cell, page.store.rows(), data.names)
          : { ...row, [column]: cell },
      ]);
    },
    accept: () => run.accept(),
    done: () => page.focus(),
  },
);
const run = commands(page);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), select, textarea, dialog') !== null;

function wireKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const command = commandOf(event.key);
    if (command === undefined) return;
    event.preventDefault();
    run[command]();
  });
}

/** Buttons, marks and rows are clicked anywhere: one listener knows them all. */
function wireClicks(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const command = event.target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (command !== undefined) run[command as Command]();
    const ids = event.target.closest<HTMLElement>('a[data-rows]')?.dataset['rows']?.split(' ');
    if (ids === undefined) return;
    event.preventDefault();
    // Figures that overlap take turns.
    page.choose(ids[(ids.indexOf(page.current()?.id ?? '') + 1) % ids.length]);
  });
  // A button leaves the words selected that it is about.
  document.addEventListener('mousedown', (event) => {
    if (
      event.target instanceof Element &&
      event.target.closest('[data-do=add], [data-do=reprint], [data-do=name]') !== null
    )
      event.preventDefault();
  });
}

function wireFilters(): void {
  const form = byId('filters', HTMLFormElement);
  form.addEventListener('input', () => {
    page.filter();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== 'Escape') || !isTyping(event.target)) return;
    event.preventDefault();
    if (event.target instanceof HTMLElement) event.target.blur();
    if (!page.shown().some(({ id }) => id === page.current()?.id)) run.next();
    page.focus();
  });
}

function wireFile(): void {
  const file = byId('file', HTMLInputElement);
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    void chosen?.text().then((csv) => {
      const rows = readCsv(csv, data);
      if (typeof rows !== 'string') page.store.replace(rows);
      page.say(typeof rows === 'string' ? rows : `${String(rows.length)} rows are loaded.`);
      file.value = '';
    });
  });
}

/** What was decided before, and a warning where leaving would lose what is decided now. */
function resume(): void {
  if (kept !== undefined) {
    page.say(kept.note);
    run.open();
  }
  addEventListener('beforeunload', (event) => {
    if (!page.isSafe()) event.preventDefault();
  });
}

wireKeys();
wireClicks();
wireFilters();
wireFile();
resume();
