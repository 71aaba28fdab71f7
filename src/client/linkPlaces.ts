import type { Mark } from './readMarks.ts';
import { ringMark } from './ringMark.ts';

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
  /** Chooses what a mark is about, or no longer if it is chosen; says whether it is chosen now. */
  toggle: (mark: Mark) => boolean;
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
    toggle({ keys: [key = ''], name }) {
      const on = key !== '' && key !== chosen;
      const own = marks.find(({ link }) => link?.getAttribute('href') === root + key);
      if (key !== '') choose(on ? key : '', on ? (own?.name ?? name) : '');
      return on;
    },
    clear() {
      if (chosen !== '') choose('', '');
    },
  };
}
