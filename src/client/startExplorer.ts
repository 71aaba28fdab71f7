/**
 * Filters and sorts the explorer's table in place, with the state in the address: a shared address opens the same view and the
 * back button restores the one before. Whatever an address says is checked against the controls before it is used. Where the list
 * has several pages, the first view that asks for anything fetches the others: a filter is of the whole list.
 */
import type { ShownRows } from './downloadRows.ts';
import { cellText } from './rowText.ts';
import {
  readFields,
  readState,
  writeState,
  type ExplorerState,
  demandsOf,
  matchRow,
} from './explorerState.ts';

const ARROWS = { ascending: ' ▲', descending: ' ▼' } as const;

interface Parts {
  form: HTMLFormElement;
  status: HTMLElement;
  heads: HTMLTableCellElement[];
  body: HTMLTableSectionElement;
  rows: HTMLTableRowElement[];
}

function maybeParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('#explorer');
  const table = document.querySelector<HTMLTableElement>('table.explorer');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const body = table?.tBodies[0];
  if (!form || !table || !status || !body) return undefined;
  return {
    form,
    status,
    heads: [...table.querySelectorAll<HTMLTableCellElement>('th[data-key]')],
    body,
    rows: [...body.rows],
  };
}

/** What a column sorts by: a number where the cell carries one, else its text. */
function sortKey(row: HTMLTableRowElement, column: number): number | string {
  const cell = row.cells[column];
  const value = cell?.dataset['value'];
  if (value !== undefined) return Number(value);
  return cell === undefined ? '' : cellText(cell);
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), document.documentElement.lang);
}

function markSorted(heads: readonly HTMLTableCellElement[], { sort, descending }: ExplorerState): void {
  for (const head of heads) {
    const sorted = head.dataset['key'] === sort ? (descending ? 'descending' : 'ascending') : undefined;
    if (sorted === undefined) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', sorted);
    const arrow = head.querySelector('span');
    if (arrow) arrow.textContent = sorted === undefined ? '' : ARROWS[sorted];
  }
}

function show({ form, status, heads, body, rows }: Parts, state: ExplorerState): void {
  const demands = demandsOf(form, state.fields);
  let shown = 0;
  for (const row of rows) {
    row.hidden = !matchRow(row, demands);
    if (!row.hidden) shown += 1;
  }
  // Not every head sorts: a column's number is its cell's place, not its rank among those that do.
  const column = heads.find(({ dataset }) => dataset['key'] === state.sort)?.cellIndex ?? -1;
  const direction = state.descending ? -1 : 1;
  const ordered =
    column < 0
      ? rows
      : rows
          .map((row) => ({ row, key: sortKey(row, column) }))
          .sort((a, b) => direction * compare(a.key, b.key))
          .map(({ row }) => row);
  body.append(...ordered);
  markSorted(heads, state);
  const text = form.dataset['shown'] ?? '';
  const total = form.dataset['total'] ?? String(rows.length);
  status.textContent = text.replace('{n}', String(shown)).replace('{total}', total);
  body.dispatchEvent(new Event('rows', { bubbles: true }));
}

const asksForAnything = ({ fields, sort }: ExplorerState): boolean =>
  sort !== '' || Object.values(fields).some((value) => value !== '');

/** Fetches what the other pages hold, once; without them the view is of this page, and says so. */
async function showWhole(parts: Parts, stateNow: () => ExplorerState): Promise<void> {
  const pages = parts.form.dataset['pages']?.split(' ').map((page) => page.replace(/^-$/, '')) ?? [];
  delete parts.form.dataset['pages'];
  if (pages.length === 0) return;
  const rows = await import('./fetchRows.ts').then(
    ({ fetchRows }) => fetchRows(pages, parts.rows),
    () => undefined,
  );
  if (rows === undefined) parts.status.append(` ${parts.form.dataset['missing'] ?? ''}`);
  else {
    parts.rows = rows;
    show(parts, stateNow());
  }
}

function sortButtons({ form, heads }: Parts, sortBy: (key: string) => void): void {
  for (const head of heads) {
    const label = head.textContent.trim();
    const button = document.createElement('button');
    const arrow = document.createElement('span');
    button.type = 'button';
    button.title = (form.dataset['sort'] ?? '').replace('{column}', label);
    arrow.ariaHidden = 'true';
    button.append(label, arrow);
    button.addEventListener('click', () => {
      sortBy(head.dataset['key'] ?? '');
    });
    head.replaceChildren(button);
  }
}

/** Makes the link to the whole file one to the rows that are shown. */
function wireDownload(link: HTMLAnchorElement | null, shown: ShownRows): void {
  const whole = link?.href;
  link?.addEventListener('click', (event) => {
    if (link.href !== whole) return;
    event.preventDefault();
    void import('./downloadRows.ts').then(({ downloadRows }) => downloadRows(link, shown));
  });
}

/** Wires the explorer of the page, if it has one. */
export function startExplorer(): void {
  const parts = maybeParts();
  if (parts === undefined) return;
  const { form } = parts;
  const columns = parts.heads.map(({ dataset }) => dataset['key'] ?? '');
  let state = readState(form, columns, location.search);
  const view = (): void => {
    show(parts, state);
    if (asksForAnything(state)) void showWhole(parts, () => state);
  };
  const change = (next: ExplorerState, remember: 'pushState' | 'replaceState'): void => {
    state = next;
    history[remember](null, '', writeState(state, location.pathname, location.search) + location.hash);
    view();
  };
  sortButtons(parts, (key) => {
    change({ ...state, sort: key, descending: state.sort === key && !state.descending }, 'pushState');
  });
  form.addEventListener('input', ({ target }) => {
    change(
      { ...state, fields: readFields(form) },
      target instanceof HTMLSelectElement ? 'pushState' : 'replaceState',
    );
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    change({ fields: {}, sort: '', descending: false }, 'pushState');
  });
  addEventListener('popstate', () => {
    state = readState(form, columns, location.search);
    view();
  });
  wireDownload(form.querySelector('a[data-rows]'), async () => {
    await showWhole(parts, () => state);
    return [...parts.body.rows].filter((row) => !row.hidden);
  });
  form.hidden = false;
  view();
}
