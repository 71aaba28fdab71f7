/**
 * Chinese as words of a search index. No dictionary that could cut Chinese into words is ours: Pagefind cuts the index with
 * one, each browser cuts the query with another, and where they differ a reader finds nothing. So a run of Chinese is told as
 * its overlapping pairs of characters, each spelled as one word of letters and digits, in the index and in the query alike:
 * 投资额 becomes 投资, 资额 and, to end the run, 额. No dictionary cuts such a word, and it spells back into its text.
 */
const HAN = '[\\u3007\\u3400-\\u9FFF]';

/** Begins every such word, and no word of any text of the site (tested). */
const MARK = 'qz';
/** Stands for the second character where there is none; no character is spelled so. */
const END = 'zzz';
const WIDTH = 3;
const CODE = '[0-9a-v][0-9a-z]{2}';
const WORD = `${MARK}(${CODE})(?:${CODE}|${END})`;

const RUN = new RegExp(`${HAN}+`, 'g');
const ENCODED = new RegExp(`\\s*${WORD}\\s*`, 'g');

/** Dots between facts, however many met, and the spaces the index took from around them. */
const DOTS = /\s*·(?:[\s.]*·)*\s*/g;
/** A sentence that ends needs no dot after it. */
const DOT_AFTER_END = /([。！？；：.!?]) · /g;

const spell = (character: string): string => character.charCodeAt(0).toString(36).padStart(WIDTH, '0');

/** The pairs of a run of Chinese: every character but the last begins one. */
function spellPairs(run: string): string[] {
  const codes = [...run].map(spell);
  return codes.slice(1).map((code, index) => `${MARK}${codes[index] ?? ''}${code}`);
}

/** A text for the index: Chinese as words, everything else as it is. */
export function encodeHan(text: string): string {
  return text.replace(RUN, (run, at: number) => {
    const words = [...spellPairs(run), `${MARK}${spell(run.slice(-1))}${END}`].join(' ');
    return `${at > 0 ? ' ' : ''}${words}${at + run.length < text.length ? ' ' : ''}`;
  });
}

/** A text of the index as readers know it. */
export function decodeHan(text: string): string {
  return text
    .replace(ENCODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 36)))
    .replace(DOTS, ' · ')
    .replace(DOT_AFTER_END, (_, end: string) => (/[.!?]/.test(end) ? `${end} ` : end));
}

/** The words a part of a query without spaces asks for; a character alone asks for every pair it begins. */
export function encodeQueryPart(part: string): string[] {
  return [...part.matchAll(new RegExp(`${HAN}+|[^\\u3007\\u3400-\\u9FFF]+`, 'g'))].flatMap(([piece]) => {
    if (!new RegExp(HAN).test(piece)) return [piece];
    return piece.length === 1 ? [`${MARK}${spell(piece)}`] : spellPairs(piece);
  });
}

/** The parts of a query: runs of Chinese, and words and numbers of anything else. */
export function queryParts(query: string): string[] {
  const told = query.normalize('NFKC').toLowerCase();
  const parts = told.match(new RegExp(`${HAN}+|(?:(?!${HAN})[\\p{L}\\p{M}\\p{N}.'’&-])+`, 'gu')) ?? [];
  return [...new Set(parts.filter((part) => /[\p{L}\p{N}]/u.test(part)))];
}

/** Begins the word of a name, and no word of any text of the site (tested); `END` ends it: no name is found by the beginning of another. */
const NAME = 'qn';

/** A whole name as one word of the search index, whatever its capitals, signs and spaces: asked for, it finds that name alone. */
export function nameWord(name: string): string {
  const letters = [...name.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const spelled = letters.map((letter) =>
    /[a-z0-9]/.test(letter) ? letter : (letter.codePointAt(0) ?? 0).toString(36),
  );
  return `${NAME}${spelled.join('')}${END}`;
}

export interface WidenedQuery {
  /** The parts of the query, with what the ledger says in the place of everyday words. */
  parts: readonly string[];
  /** What was set in, as a reader is told. */
  said: readonly string[];
}

interface Alias {
  from: readonly string[];
  to: string;
}

/** How a part that begins or ends with a Chinese word is split there: within a run other words may cross, as in 开发改革. */
function splitAt(part: string, word: string): string[] | undefined {
  if (!/^[\u3007\u3400-\u9FFF]+$/.test(word)) return undefined;
  if (part.startsWith(word)) return ['', part.slice(word.length)];
  if (part.endsWith(word)) return [part.slice(0, -word.length), ''];
  return undefined;
}

/** The parts with one alias set in, or nothing where none of them is it. */
function replaceIn(parts: readonly string[], { from, to }: Alias): string[] | undefined {
  const at = parts.findIndex((_, index) => from.every((word, step) => parts[index + step] === word));
  if (at >= 0) return [...parts.slice(0, at), to, ...parts.slice(at + from.length)];
  const [word = ''] = from;
  const inside = parts.findIndex((part) => splitAt(part, word) !== undefined);
  const [before = '', after = ''] = splitAt(parts[inside] ?? '', word) ?? [];
  if (inside < 0) return undefined;
  return [...parts.slice(0, inside), before, to, after, ...parts.slice(inside + 1)];
}

/**
 * A query as the ledger would put it.
 *
 * @param aliases everyday words, and what the ledger says for them
 * @returns undefined where the query has no such word
 */
export function widenQuery(
  query: string,
  aliases: Readonly<Record<string, string>>,
): WidenedQuery | undefined {
  const longestFirst = Object.entries(aliases)
    .map(([from, to]) => ({ from: queryParts(from), to }))
    .sort((a, b) => b.from.join('').length - a.from.join('').length);
  let parts = queryParts(query);
  const said: string[] = [];
  for (const alias of longestFirst) {
    // What the query says already needs no alias, and what an alias set in is none.
    if (parts.some((part) => part.includes(alias.to))) continue;
    const replaced = replaceIn(parts, alias);
    if (replaced === undefined) continue;
    parts = replaced;
    said.push(alias.to);
  }
  if (said.length === 0) return undefined;
  return { parts: queryParts(parts.join(' ')), said };
}
