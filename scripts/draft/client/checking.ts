/** A draft being checked: the rows, the one that is looked at, and both panes, which show the same. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { PageData } from '../pageData.ts';
import { byId } from './element.ts';
import { filterRows, readFilters } from './filterRows.ts';
import { keepProgress } from './keepProgress.ts';
import { pointAt } from './pointAt.ts';
import { rowEditor, type Edits, type RowEditor } from './rowEditor.ts';
import { rowList, type RowList } from './rowList.ts';
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

interface View {
  pane: TextPane;
  list: RowList;
  editor: RowEditor;
}

/** Draws what is otherwise than before; @returns the rows the filters let through */
function draw(
  { pane, list }: View,
  rows: readonly Cells[],
  before: readonly Cells[],
  data: PageData,
): readonly Cells[] {
  pane.paint(rows, before);
  list.paint(rows);
  const shown = filterRows(rows, readFilters(byId('filters', HTMLFormElement)), data.text);
  const ids = new Set(shown.map(({ id = '' }) => id));
  list.show(ids);
  pane.show(ids);
  showCounts(rows, shown.length, data);
  return shown;
}

/** Shows a row as the one that is looked at. */
function lookAt({ pane, list, editor }: View, row: Cells | undefined): void {
  byId('current', HTMLElement).hidden = row === undefined;
  if (row === undefined) return;
  const { id = '' } = row;
  editor.show(row);
  const link = list.linkOf(id);
  pointAt(pane.marksOf(id), link);
  // A button that is pressed again and again, or a cell, keeps the keyboard.
  if (document.activeElement?.matches('body, a[data-rows]') !== false) link?.focus({ preventScroll: true });
}

/** @param edits what the editor reports, made when the page is whole */
export function checking(data: PageData, edits: Edits): Checking {
  const view: View = {
    pane: textPane(byId('text', HTMLElement), data),
    list: rowList(byId('rows', HTMLElement)),
    editor: rowEditor(data, edits),
  };
  let [chosen, isSafe, shown] = [data.rows[0]?.id ?? '', true, data.rows];
  const store = rowStore(data.rows, data.units, (before) => {
    isSafe = keepProgress(data, store.rows());
    show(before);
  });
  const choose = (id: string | undefined): void => {
    chosen = id ?? '';
    lookAt(view, store.row(chosen));
  };
  function show(before: readonly Cells[], isSearch = false): void {
    const rows = store.rows();
    shown = draw(view, rows, before, data);
    choose(store.row(chosen)?.id ?? rows[0]?.id);
    const { words } = readFilters(byId('filters', HTMLFormElement));
    view.pane.find(words, isSearch && shown.length === 0);
  }
  show([]);
  return {
    ...view,
    data,
    store,
    choose,
    current: () => store.row(chosen),
    shown: () => shown,
    filter: () => show(store.rows(), true),
    say: (words) => byId('said', HTMLElement).replaceChildren(words),
    isSafe: () => isSafe,
    saved: () => (isSafe = true),
    focus: () => view.list.linkOf(chosen)?.focus({ preventScroll: true }),
  };
}
