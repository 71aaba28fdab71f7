import { queryParts } from './encodeHan.ts';

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
