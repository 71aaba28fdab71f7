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
  /** Marks what the address asks for, on marks that came later too. */
  restore: () => void;
}

/**
 * One thing chosen, such as a place, is marked on every chart and in every table of the page, and stands in the address.
 *
 * @param marksNow all marks that can be seen
 * @param tell says in words what happened: the name of the mark chosen, or nothing
 */
export function linkPlaces(
  marksNow: () => readonly Mark[],
  root: string,
  tell: (name: string) => void,
): Choice {
  let chosen = '';
  let by: Mark | undefined;
  let undo: (() => void)[] = [];

  const show = (key: string): void => {
    for (const step of undo) step();
    chosen = key;
    const links = key === '' ? [] : [...document.querySelectorAll('tr a')];
    const rows = links
      .filter((link) => link.getAttribute('href') === root + key)
      .flatMap((link) => link.closest('tr') ?? []);
    const same = marksNow()
      .filter((mark) => key !== '' && mark.keys.includes(key))
      .map(({ element }) => element);
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
    show(askedKey(location.search, new Set(marksNow().flatMap((mark) => mark.keys))));
  };
  addEventListener('popstate', restore);
  restore();

  return {
    toggle(mark) {
      const [key] = mark.keys;
      if (key === undefined) return;
      const own = marksNow().find(({ link }) => link?.getAttribute('href') === root + key);
      // Another mark of the same place does not take the choice back: its tip is asked for.
      const on = key !== chosen || mark !== by;
      by = on ? mark : undefined;
      choose(on ? key : '', on ? (own?.name ?? mark.name) : '');
    },
    clear() {
      if (chosen !== '') choose('', '');
    },
    restore,
  };
}
