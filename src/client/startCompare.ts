/**
 * Two places side by side, with the choice in the address (`?a=500112&b=500108`): a shared address opens the same view and the
 * back button the one before. What an address asks for is checked against the controls.
 */
import { offeredValue } from './explorerState.ts';
import { fetchRows } from './fetchRows.ts';

/** Fills the side-by-side view of two places with what the tables of the page say of them. */

interface Chosen {
  id: string;
  name: string;
  row: HTMLTableRowElement;
}

export interface Pair {
  a: Chosen;
  b: Chosen;
}

const one = <Kind extends Element>(selector: string): Kind | null => document.querySelector<Kind>(selector);

const isColumnName = (node: Node): boolean => node instanceof Element && node.className === 'cell-name';

const copies = (from: Element | null | undefined): Node[] =>
  [...(from?.childNodes ?? [])].filter((node) => !isColumnName(node)).map((node) => node.cloneNode(true));

/** The template's words with both names in them. */
function named(template: string, { a, b }: Pair): string {
  return template.replace('{a}', a.name).replace('{b}', b.name);
}

/** With the roles and the names of columns that tables of the site have (src/format/cardTable.ts). */
function tableRow(head: Node[], cells: readonly (readonly [Chosen, Node[]])[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const th = document.createElement('th');
  th.scope = 'row';
  [row.role, th.role] = ['row', 'rowheader'];
  th.append(...head);
  row.append(th);
  for (const [{ name }, nodes] of cells) {
    const [cell, label] = [row.insertCell(), document.createElement('span')];
    cell.role = 'cell';
    label.className = 'cell-name';
    label.textContent = `${name} `;
    cell.append(label, ...nodes);
  }
  return row;
}

function nameColumns(table: HTMLTableElement | null, { a, b }: Pair): void {
  const [, first, second] = table?.tHead?.rows[0]?.cells ?? [];
  if (first) first.textContent = a.name;
  if (second) second.textContent = b.name;
}

function fillFacts({ a, b }: Pair): void {
  const table = one<HTMLTableElement>('#pair-facts');
  const heads = [...(a.row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  nameColumns(table, { a, b });
  // The first column names the place.
  const rows = heads.slice(1).map((head, index) => {
    const at = index + 1;
    return tableRow(copies(head), [
      [a, copies(a.row.cells[at])],
      [b, copies(b.row.cells[at])],
    ]);
  });
  table?.tBodies[0]?.replaceChildren(...rows);
}

const groupsOf = ({ row }: Chosen): string[] => (row.dataset['groups'] ?? '').split(' ').filter(Boolean);

function fillGroups(pair: Pair): number {
  const [first, second] = [groupsOf(pair.a), groupsOf(pair.b)];
  const both = first.filter((group) => second.includes(group));
  const lists: Record<string, string[]> = {
    both,
    a: first.filter((group) => !both.includes(group)),
    b: second.filter((group) => !both.includes(group)),
  };
  for (const section of document.querySelectorAll<HTMLElement>('#pair [data-groups]')) {
    const title = section.querySelector('h3');
    if (title) title.textContent = named(title.dataset['template'] ?? '', pair);
    const items = (lists[section.dataset['groups'] ?? ''] ?? []).map((group) => {
      const item = document.createElement('li');
      item.append(...copies(document.getElementById(group)?.querySelector('th')));
      return item;
    });
    if (items.length === 0) {
      const none = document.createElement('li');
      none.textContent = section.dataset['none'] ?? '';
      items.push(none);
    }
    section.querySelector('ul')?.replaceChildren(...items);
  }
  return both.length;
}

function fillFigures(pair: Pair, shared: readonly HTMLTableRowElement[]): number {
  const table = one<HTMLTableElement>('#pair-figures');
  const none = one<HTMLElement>('#pair-none');
  nameColumns(table, pair);
  const rows = shared.flatMap((row) => {
    const stated = ({ id }: Chosen): Node[] =>
      [...row.querySelectorAll<HTMLElement>('[data-place]')]
        .filter(({ dataset }) => dataset['place'] === id)
        .map((figure) => figure.cloneNode(true));
    const [first, second] = [stated(pair.a), stated(pair.b)];
    return first.length > 0 && second.length > 0
      ? [
          tableRow(copies(row.cells[0]), [
            [pair.a, first],
            [pair.b, second],
          ]),
        ]
      : [];
  });
  table?.tBodies[0]?.replaceChildren(...rows);
  const region = table?.parentElement;
  if (region) region.hidden = rows.length === 0;
  if (none) none.hidden = rows.length > 0;
  return rows.length;
}

/**
 * Shows two places side by side, but for their figures.
 *
 * @returns how many groups commended both
 */
function comparePlaces(pair: Pair): number {
  const title = one<HTMLElement>('#pair-title');
  if (title) title.textContent = named(title.dataset['template'] ?? '', pair);
  fillFacts(pair);
  return fillGroups(pair);
}

const SHARED = '#shared tbody tr';

let sharedRows: Promise<HTMLTableRowElement[] | undefined> | undefined;

const ownShared = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>(SHARED)];

/** Every figure that two places share, also those on the further pages of the list, which are fetched once. */
function everyShared({ form }: Parts): Promise<HTMLTableRowElement[] | undefined> {
  const pages = (form.dataset['pages'] ?? '-').split(' ').map((address) => (address === '-' ? '' : address));
  sharedRows ??= fetchRows(pages, ownShared(), SHARED).then((rows) => {
    // Asking again tries again.
    if (rows === undefined) sharedRows = undefined;
    return rows;
  });
  return sharedRows;
}

interface Parts {
  form: HTMLFormElement;
  a: HTMLSelectElement;
  b: HTMLSelectElement;
  status: HTMLElement;
  pair: HTMLElement;
}

function maybeParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('#compare');
  const a = form?.querySelector<HTMLSelectElement>('select[name=a]');
  const b = form?.querySelector<HTMLSelectElement>('select[name=b]');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const pair = document.querySelector<HTMLElement>('#pair');
  return form && a && b && status && pair ? { form, a, b, status, pair } : undefined;
}

function maybeChosen(select: HTMLSelectElement): Pair['a'] | undefined {
  const row = document.querySelector<HTMLTableRowElement>(`#places tr[data-id="${select.value}"]`);
  return row ? { id: select.value, name: row.dataset['short'] ?? '', row } : undefined;
}

async function show(parts: Parts): Promise<void> {
  const { form, a, b, status, pair } = parts;
  const [first, second] = [maybeChosen(a), maybeChosen(b)];
  const { choose = '', same = '', shown = '', missing = '' } = form.dataset;
  pair.hidden = first === undefined || second === undefined || first.id === second.id;
  if (first === undefined || second === undefined) status.textContent = choose;
  else if (first.id === second.id) status.textContent = same;
  else {
    const chosen = { a: first, b: second };
    const groups = comparePlaces(chosen);
    status.textContent = '';
    let figures = fillFigures(chosen, ownShared());
    const rows = await everyShared(parts);
    // Another pair was chosen meanwhile.
    if (a.value !== first.id || b.value !== second.id) return;
    if (rows !== undefined) figures = fillFigures(chosen, rows);
    status.textContent =
      named(shown, chosen).replace('{n}', String(groups)).replace('{f}', String(figures)) +
      (rows === undefined ? missing : '');
  }
}

function readAddress({ a, b }: Parts): void {
  const asked = new URLSearchParams(location.search);
  a.value = offeredValue(a, asked.get('a') ?? '');
  b.value = offeredValue(b, asked.get('b') ?? '');
}

function addressOf({ a, b }: Parts): string {
  const asked = new URLSearchParams();
  for (const { name, value } of [a, b]) if (value !== '') asked.set(name, value);
  const query = asked.toString();
  return query === '' ? location.pathname : `${location.pathname}?${query}`;
}

/** Wires the comparison of the page, if it has one. */
export function startCompare(): void {
  const parts = maybeParts();
  if (parts === undefined) return;
  const { form, a, b } = parts;
  const change = (): void => {
    history.pushState(null, '', addressOf(parts));
    void show(parts);
  };
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.querySelector('button')?.addEventListener('click', () => {
    [a.value, b.value] = [b.value, a.value];
    change();
  });
  addEventListener('popstate', () => {
    readAddress(parts);
    void show(parts);
  });
  readAddress(parts);
  form.hidden = false;
  void show(parts);
}
