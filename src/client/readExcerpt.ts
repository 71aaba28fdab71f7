import { decodeHan } from '../format/encodeHan.ts';

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
