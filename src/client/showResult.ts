import { decodeHan } from '../format/encodeHan.ts';
import { splitByScript } from '../format/splitByScript.ts';
import type { FoundData } from './findResults.ts';

/** What a search result is, as its label says. */
export type ResultKind =
  'task' | 'measure' | 'indicator' | 'agency' | 'place' | 'award' | 'chart' | 'document' | 'story' | 'page';

const BY_FOLDER: Readonly<Record<string, ResultKind>> = {
  tasks: 'task',
  measures: 'measure',
  indicators: 'indicator',
  targets: 'indicator',
  agencies: 'agency',
  places: 'place',
  awards: 'award',
  charts: 'chart',
  documents: 'document',
  stories: 'story',
};

const BY_ROW: readonly (readonly [RegExp, ResultKind])[] = [
  [/^task-/, 'task'],
  [/^measure-\d/, 'measure'],
  [/^(role|measure-agency)-/, 'agency'],
];

/**
 * The kind of thing an address of the site is about: a row is told by its id, an item by the list it belongs to, and a list by
 * itself is a page.
 *
 * @param address site path without base, as the index holds it, such as `/en/tasks/#task-001`
 */
export function resultKind(address: string): ResultKind {
  const [path = '', row = ''] = address.replace(/^\/en\//, '/').split('#');
  const ofRow = BY_ROW.find(([pattern]) => pattern.test(row))?.[1];
  if (ofRow !== undefined) return ofRow;
  const [, folder = '', item = ''] = path.split('/');
  const isItem = item !== '' || row !== '';
  return (isItem ? BY_FOLDER[folder] : undefined) ?? 'page';
}

export interface ExcerptPart {
  text: string;
  found: boolean;
}

const MARKED = /<mark>(.*?)<\/mark>/;

/** An excerpt may begin or end at a dot between blocks. */
const LOOSE_ENDS = /^[\s·]+|[\s·]+$/g;

/** Pagefind escapes these two, and nothing else, so that its marks can be told from the text. */
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

const HAN = /[\u3007\u3400-\u9FFF]/;

/** The index sets spaces around Chinese; between two parts nobody has taken them out yet. */
function closeGaps(parts: readonly ExcerptPart[]): ExcerptPart[] {
  return parts.map(({ text, found }, index) => {
    const before = parts[index - 1]?.text.trimEnd().slice(-1) ?? '';
    const after = parts[index + 1]?.text.trimStart().slice(0, 1) ?? '';
    const [first, last] = [text.trimStart().slice(0, 1), text.trimEnd().slice(-1)];
    const gap = (left: string, right: string): boolean =>
      left !== '·' && right !== '·' && (HAN.test(left) || HAN.test(right));
    const opened = gap(before, first) ? text.trimStart() : text;
    return { text: gap(last, after) ? opened.trimEnd() : opened, found };
  });
}

/**
 * An excerpt of Pagefind as plain texts, found words apart: never HTML. A found pair of Chinese characters stands in two words of
 * the index, so the character after a found one is found too.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, found: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.found === found) last.text += text;
    else parts.push({ text, found });
  };
  let owed = 0;
  for (const [index, piece] of excerpt.replace(LOOSE_ENDS, '').split(MARKED).entries()) {
    const found = index % 2 === 1;
    const text = unescaped(decodeHan(piece));
    const isChinese = found && text !== unescaped(piece);
    const carried = found ? 0 : Math.min(owed, text.length);
    const end = found ? text.trimEnd().length : carried;
    add(text.slice(0, end), true);
    add(text.slice(end), false);
    owed = isChinese ? 1 : found ? 0 : owed - carried;
  }
  return closeGaps(parts);
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A text as nodes: on English pages what documents print in Chinese says its language, and stands apart from words. */
export function told(text: string): (Node | string)[] {
  if (document.documentElement.lang.startsWith('zh')) return [text];
  return splitByScript(text).flatMap((run, index, runs) => {
    if (!run.chinese) return [run.text];
    const span = element('span', '', run.text);
    span.lang = 'zh-CN';
    return [/\w$/.test(runs[index - 1]?.text ?? '') ? ' ' : '', span];
  });
}

/** What a result is called. */
export const titleOf = ({ meta, raw_url: address }: FoundData): string => decodeHan(meta.title ?? address);

/** One result as an item of a list, built of nodes: what the index holds is shown as text whatever it says. */
export function showResult(data: FoundData, labels: Readonly<Record<ResultKind, string>>): HTMLLIElement {
  const link = element('a', '', ...told(titleOf(data)));
  link.href = data.url;
  const parts = readExcerpt(data.excerpt).flatMap(({ text, found }) =>
    found ? [element('mark', '', ...told(text))] : told(text),
  );
  const before = data.content.startsWith(data.plain_excerpt) ? '' : '…';
  const after = data.content.endsWith(data.plain_excerpt) ? '' : '…';
  return element(
    'li',
    '',
    element('span', 'result-kind', labels[resultKind(data.raw_url)]),
    ' ',
    link,
    element('p', '', before, ...parts, after),
  );
}

/** An indicator that is stated once: it has no page, its address asks the explorer for its figure. */
const isSingleFigure = (address: string): boolean => /\/targets\/\?q=/.test(address);

/**
 * Puts first what has most to tell: pages and rows of things, then indicators of a single figure, then lists and what is about
 * the site, which have a word of everything. All else keeps its order.
 */
export function putThingsFirst<Item>(items: readonly Item[], addressOf: (item: Item) => string): Item[] {
  const rank = (item: Item): number => {
    const address = addressOf(item);
    return isSingleFigure(address) ? 1 : resultKind(address) === 'page' ? 2 : 0;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/**
 * Puts first what a query names: titles that begin with it, the shortest first, so that 渝北 finds the place before a chart that
 * speaks of it. Everything else keeps its order.
 */
export function sortByTitle<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
  query: string,
): Item[] {
  const asked = query.trim().toLowerCase();
  const rank = (item: Item): number => {
    const title = titleOf(item).toLowerCase();
    return title.startsWith(asked) ? title.length : Infinity;
  };
  return items
    .map((item, index) => ({ item, index, rank: rank(item) }))
    .sort((a, b) => (a.rank === b.rank ? a.index - b.index : a.rank - b.rank))
    .map(({ item }) => item);
}
