/** About what a list of results shows of a title: 60 Latin letters, or 30 characters of Chinese, which are twice as wide. */
const ROOM = 60;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** A page's name for its tab: the subject first, then the site's name where there is room for both. */
export function tabTitle(name: string, site: string): string {
  const full = `${name} · ${site}`;
  return widthOf(full) <= ROOM ? full : name;
}
