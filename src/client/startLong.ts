/**
 * Long tables and lists on a phone: the first rows, a filter in reach, more on request. Nothing is taken away: rows are marked, and
 * only the style of a phone's screen hides what is marked. An address with the id of a row shows it, whatever was filtered.
 */
import { namedElement } from './namedElement.ts';
import { rowText } from './rowText.ts';

interface Long {
  frame: HTMLElement;
  /** Rows shown are those from one to the other, of those that match. */
  from: number;
  to: number;
}

const LATER = 'data-later';

const firstOf = ({ frame }: Long): number => Number(frame.dataset['first']);

/** Heads of groups of rows are no rows. */
const isHead = (row: HTMLElement): boolean => row.querySelector('[scope=rowgroup]') !== null;

const itemsOf = (frame: HTMLElement): HTMLElement[] => [
  ...frame.querySelectorAll<HTMLElement>('tbody tr, [data-items] > *'),
];

/** Sections within the frame that have a heading of their own and a list. */
const sectionsOf = (frame: HTMLElement): HTMLElement[] => [
  ...frame.querySelectorAll<HTMLElement>('section:not([data-items] > *)'),
];

/** Rows that nothing filters out, in the order they stand in. */
function matching({ frame }: Long): HTMLElement[] {
  const words = frame.querySelector('input')?.value.toLowerCase() ?? '';
  return itemsOf(frame).filter(
    (row) => !row.hidden && !isHead(row) && rowText(row).toLowerCase().includes(words),
  );
}

function show(long: Long): void {
  const { frame, from, to } = long;
  const rows = matching(long);
  const shown = new Set(rows.slice(from, to));
  for (const row of itemsOf(frame)) {
    const seen = isHead(row)
      ? [...(row.parentElement?.children ?? [])].some((each) => shown.has(each as HTMLElement))
      : shown.has(row);
    row.toggleAttribute(LATER, !seen);
  }
  for (const section of sectionsOf(frame))
    section.toggleAttribute(
      LATER,
      ![...section.querySelectorAll('[data-items] > *')].some((each) => shown.has(each as HTMLElement)),
    );
  const status = frame.querySelector<HTMLElement>('[data-shown]');
  if (status) {
    const text = status.dataset['shown'] ?? '';
    status.textContent = text.replace('{n}', String(shown.size)).replace('{total}', String(rows.length));
  }
  const more = frame.querySelector<HTMLElement>('.long-more');
  if (more) more.hidden = shown.size === rows.length;
}

function restart(long: Long): void {
  long.from = 0;
  long.to = firstOf(long);
  show(long);
}

/** Further rows, or all there are; a reader by keyboard goes on at the first that came. */
function showMore(long: Long, all: boolean): void {
  const rows = matching(long);
  const { from, to } = long;
  // Where the end is reached, those before what is shown are the further ones.
  const back = to >= rows.length || (all && from > 0);
  if (back) long.from = all ? 0 : Math.max(0, from - firstOf(long));
  else long.to = to + firstOf(long);
  if (all) long.to = rows.length;
  show(long);
  const row = rows[back ? long.from : to];
  if (!row) return;
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
}

/** Shows the row, or the section, that the address names. */
function reveal(longs: readonly Long[]): void {
  const target = namedElement();
  const long = longs.find(({ frame }) => target !== null && frame.contains(target) && frame !== target);
  if (!target || !long) return;
  const row = itemsOf(long.frame).find(
    (each) => !isHead(each) && (each.contains(target) || target.contains(each)),
  );
  if (!row) return;
  const input = long.frame.querySelector('input');
  if (input) input.value = '';
  if (row.hidden) document.querySelector<HTMLFormElement>('#explorer')?.reset();
  const [at, step] = [matching(long).indexOf(row), firstOf(long)];
  if (at < long.from || at >= long.to) {
    long.from = at - (at % step);
    long.to = long.from + step;
  }
  show(long);
  target.scrollIntoView();
}

/** Made here: without a script they would do nothing. */
function addButtons(more: HTMLElement): void {
  const made = (['some', 'all'] as const).map((amount) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['more'] = amount;
    button.textContent = more.dataset[amount] ?? '';
    return button;
  });
  more.prepend(...made);
}

function wire(frame: HTMLElement): Long {
  const long = { frame, from: 0, to: 0 };
  frame.addEventListener('input', () => {
    restart(long);
  });
  // The explorer of the page has filtered or sorted.
  frame.addEventListener('rows', () => {
    restart(long);
  });
  frame.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-more]') : null;
    if (button) showMore(long, button.dataset['more'] === 'all');
  });
  const more = frame.querySelector<HTMLElement>('.long-more');
  if (more) addButtons(more);
  const bar = frame.querySelector<HTMLElement>('.long-bar');
  if (bar) bar.hidden = false;
  restart(long);
  return long;
}

/** Wires every long table and list of the page. */
export function startLong(): void {
  const longs = [...document.querySelectorAll<HTMLElement>('.long')].map(wire);
  const open = (): void => {
    reveal(longs);
  };
  // The explorer reads the address too, and hides rows: whichever script came first, the named row has the last word.
  addEventListener('started', open);
  open();
  addEventListener('hashchange', open);
}
