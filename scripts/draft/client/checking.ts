/** A draft being checked: the rows, the one that is looked at, and both panes, which show the same. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { PageData } from '../pageData.ts';
import { byId } from './element.ts';
import { filterRows, readFilters } from './filterRows.ts';
import { keepProgress } from './keepProgress.ts';
import { pointAt } from './pointAt.ts';
import { rowEditor, type Edits, type RowEditor } from './rowEditor.ts';
import { rowList } from './rowList.ts';
import { rowStore, type RowStore } from './rowStore.ts';
import { showCounts } from './showCounts.ts';
import { textPane, type TextPane } from './textPane.ts';

export interface Checking {
  data: PageData;
  store: RowStore;
  pane: TextPane;
  editor: RowEditor;
  /** The row that is looked at; a draft may have none. */
  current: () => Cells | undefined;
  choose: (id: string | undefined) => void;
  /** Rows the filters let through, in document order. */
  shown: () => readonly Cells[];
  /** Shows what the filters let through now. */
  filter: () => void;
  /** Tells what was done, or what is wrong. */
  say: (words: string) => void;
  /** Whether every decision is in this browser's memory or in a saved file. */
  isSafe: () => boolean;
  saved: () => void;
  /** The keyboard is at the current row again. */
  focus: () => void;
}

/** @param edits what the editor reports, made when the page is whole */
export function checking(data: PageData, edits: Edits): Checking {
  const pane = textPane(byId('text', HTMLElement), data);
  const list = rowList(byId('rows', HTMLElement));
  const editor = rowEditor(data, edits);
  const form = byId('filters', HTMLFormElement);
  let [chosen, isSafe, shown] = [data.rows[0]?.id, true, data.rows];
  const show = (before: readonly Cells[]): void => {
    const rows = store.rows();
    pane.paint(rows, before);
    list.paint(rows);
    shown = filterRows(rows, readFilters(form), data.text);
    const ids = new Set(shown.map(({ id = '' }) => id));
    list.show(ids);
    pane.show(ids);
    showCounts(rows, shown.length, data);
    choose(store.row(chosen ?? '')?.id ?? rows[0]?.id);
  };
  const store = rowStore(data.rows, data.units, (before) => {
    isSafe = keepProgress(data, store.rows());
    show(before);
  });
  function choose(id: string | undefined): void {
    chosen = id;
    const row = store.row(id ?? '');
    byId('current', HTMLElement).hidden = row === undefined;
    if (row === undefined) return;
    editor.show(row);
    const link = list.linkOf(row.id ?? '');
    pointAt(pane.marksOf(row.id ?? ''), link);
    // A button that is pressed again and again, or a cell, keeps the keyboard.
    if (document.activeElement?.matches('body, a[data-rows]') !== false) link?.focus({ preventScroll: true });
  }
  show([]);
  return {
    data,
    store,
    pane,
    editor,
    current: () => store.row(chosen ?? ''),
    choose,
    shown: () => shown,
    filter: () => {
      show(store.rows());
    },
    say(words) {
      byId('said', HTMLElement).textContent = words;
    },
    isSafe: () => isSafe,
    saved() {
      isSafe = true;
    },
    focus: () => list.linkOf(chosen ?? '')?.focus({ preventScroll: true }),
  };
}
