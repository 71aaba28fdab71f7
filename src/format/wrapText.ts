import { textWidth } from './textWidth.ts';

/**
 * Breaks a list of items into lines no wider than `width` pixels; an item is never broken.
 *
 * @param separator stands after every item but the last, also at a line's end (trimmed)
 * @param measure width of a text; the estimate for regular weight when absent
 */
export function wrapText(
  items: readonly string[],
  separator: string,
  width: number,
  fontSize: number,
  measure: (text: string, fontSize: number) => number = textWidth,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [index, item] of items.entries()) {
    const piece = index < items.length - 1 ? item + separator : item;
    if (line !== '' && measure((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
