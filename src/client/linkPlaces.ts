import type { Mark } from './readChart.ts';
import { ringMark } from './markPointer.ts';

/** Name of the choice in the address. */
const PARAMETER = 'select';

/** What an address asks for, where it is a key of a mark of the page; else nothing. */
export function askedKey(search: string, keys: ReadonlySet<string>): string {
  const asked = new URLSearchParams(search).get(PARAMETER) ?? '';
  return keys.has(asked) ? asked : '';
}

/** The address with the choice in it, everything else as it was. */
export function addressWith(address: string, key: string): string {
  const url = new URL(address);
  if (key === '') url.searchParams.delete(PARAMETER);
  else url.searchParams.set(PARAMETER, key);
  return url.href.replaceAll('%2F', '/');
}

/** What is chosen on the page. */
export interface Choice {
  /** Chooses what a mark is about; the same mark again takes it back. */
  toggle: (mark: Mark) => void;
  clear: () => void;
}

/**
 * One thing chosen, such as a place, is marked on every chart and in every table of the page, and stands in the address.
 *
 * @param tell says in words what happened: the name of the mark chosen, or nothing
 */
export function linkPlaces(marks: readonly Mark[], root: string, tell: (name: string) => void): Choice {
  const keys = new Set(marks.flatMap((mark) => mark.keys));
  let chosen = '';
  let by: Mark | undefined;
  let undo: (() => void)[] = [];

  const show = (key: string): void => {
    for (const step of undo) step();
    chosen = key;
    const rows = [...document.querySelectorAll('tr a')]
      .filter((link) => link.getAttribute('href') === root + key)
      .flatMap((link) => link.closest('tr') ?? []);
    const same = marks.filter((mark) => key !== '' && mark.keys.includes(key)).map(({ element }) => element);
    for (const element of [...rows, ...same]) element.setAttribute('aria-current', 'true');
    undo = same.map((element) => ringMark(element, 'chosen'));
    undo.push(() => {
      for (const element of [...rows, ...same]) element.removeAttribute('aria-current');
    });
  };

  const choose = (key: string, name: string): void => {
    show(key);
    history.replaceState(history.state, '', addressWith(location.href, key));
    tell(name);
  };

  const restore = (): void => {
    show(askedKey(location.search, keys));
  };
  addEventListener('popstate', restore);
  restore();

  return {
    toggle(mark) {
      const [key] = mark.keys;
      if (key === undefined) return;
      const own = marks.find(({ link }) => link?.getAttribute('href') === root + key);
      // Another mark of the same place does not take the choice back: its tip is asked for.
      const on = key !== chosen || mark !== by;
      by = on ? mark : undefined;
      choose(on ? key : '', on ? (own?.name ?? mark.name) : '');
    },
    clear() {
      if (chosen !== '') choose('', '');
    },
  };
}
