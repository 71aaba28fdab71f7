// Advance widths in em of a typical UI sans; the widest of Noto Sans, Segoe UI and DejaVu Sans.
const NARROW = /[ilj.,:;'’|!()[\]·f tr\u2009]/;
const WIDE = /[mwMW%—@]/;
const FULL = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F\u25A0-\u25FF“”‘…]/;

/** Estimated width of a text in pixels: no browser measures text at build time, and Plot takes 庆 for a Latin letter. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) {
    if (FULL.test(character)) em += 1;
    else if (NARROW.test(character)) em += 0.36;
    else if (WIDE.test(character)) em += 0.93;
    else if (/[A-Z]/.test(character)) em += 0.72;
    else em += 0.61;
  }
  return em * fontSize;
}

/** How much wider Latin text runs in bold; a Chinese character keeps its square. */
const WIDER = 1.12;
const SQUARE = /[\u2E80-\u9FFF\uFF00-\uFF60]+/g;

/** Estimated width of a text in bold, in pixels. */
export function boldWidth(text: string, fontSize: number): number {
  const squares = (text.match(SQUARE) ?? []).join('');
  return textWidth(squares, fontSize) + textWidth(text.replace(SQUARE, ''), fontSize) * WIDER;
}

/** The text, cut with an ellipsis where it is wider than `width` pixels. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, fontSize) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}

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

// Where a line may break: after a space or hyphen in Latin text, after any Chinese character unless a closing mark
// follows; an opening mark stays with what it opens.
const PIECES =
  /[“《\uFF08]*(?:[\u3400-\u9FFF](?:[\uFF0C\uFF1A\uFF1B\uFF1F\uFF01\uFF09。、”》])*|[^\s\u3400-\u9FFF“《\uFF08]+\s*|\s+)|[“《\uFF08]/g;

/** Breaks a sentence, Chinese or Latin, into lines no wider than `width` pixels. */
export function wrapSentence(
  text: string,
  width: number,
  fontSize: number,
  measure?: (text: string, fontSize: number) => number,
): string[] {
  return wrapText(text.match(PIECES) ?? [], '', width, fontSize, measure);
}

/** How much wider bold Latin text runs than {@link wrapSentence} reckons. */
const BOLD = 1.15;

/** Breaks a sentence set in bold into lines no wider than `width` pixels. */
export function wrapBold(text: string, width: number, fontSize: number): string[] {
  return wrapSentence(text, width / BOLD, fontSize);
}
