/** The picture that a link to a page shows: what it is about, one number, what the number is, and where it stands. */
import { boldWidth, fitText } from '../../format/textWidth.ts';
import type { Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import { token } from '../../theme/tokens.ts';
import { framedSvg } from './pictureSvg.ts';
import { type PictureOrigin, printedAddress } from './pictureFrames.ts';
import { placeText, sealMark, setText, type TextBlock, type TextStyle } from './setText.ts';

export interface Card {
  subject: string;
  number: string;
  label: string;
  /** Site path of the page. */
  path: string;
}

export const CARD = { width: 1200, height: 630 };
const MARGIN = 64;
const ROOM = CARD.width - 2 * MARGIN;
const SEAL = 64;
const FOOT = CARD.height - MARGIN - SEAL + 12;
/** The number as large as its line allows. */
const LARGEST = 180;
/** Lines that two texts beside the number may have. */
const LINES = 2;

/** A text in the first size in which it needs no more lines than there is room for; one that is longer in any size is cut. */
function fitted(text: string, [size, smallest]: [number, number], style: Omit<TextStyle, 'size'>): TextBlock {
  const set = (inSize: number): TextBlock => setText(text, ROOM, { ...style, size: inSize });
  const block = set(size).lines.length <= LINES ? set(size) : set(smallest);
  if (block.lines.length <= LINES) return block;
  const last = fitText(block.lines.slice(LINES - 1).join(' '), ROOM * 0.9, smallest);
  return {
    ...block,
    lines: [...block.lines.slice(0, LINES - 1), last],
    height: LINES * smallest * style.leading,
  };
}

export function cardSvg({ subject, number, label, path }: Card, lang: Lang, origin: PictureOrigin): string {
  const head = fitted(subject, [64, 46], { bold: true, fill: 'ink', leading: 1.25 });
  const below = fitted(label, [40, 34], { fill: 'ink-2', leading: 1.35 });
  const size = Math.min(LARGEST, Math.floor((LARGEST * ROOM) / boldWidth(number, LARGEST)));
  const big = setText(number, Infinity, { size, bold: true, fill: 'seal', leading: 1.15 });
  const top = MARGIN - 12 + head.height;
  const middle = top + (FOOT - 20 - top - big.height - below.height) / 2;
  const [y, right, beside] = [String(FOOT - 18), String(CARD.width - MARGIN), MARGIN + SEAL + 18];
  const line = (text: string, bold: boolean): TextBlock =>
    setText(text, Infinity, { size: 27, bold, fill: bold ? 'ink' : 'ink-2', leading: 1.2 });
  const issue = `${words[lang].siteName} ${origin.data.version} · CC BY 4.0`;
  return framedSvg(
    CARD,
    lang,
    `<g class="words">${placeText(head, MARGIN, MARGIN - 12)}${placeText(big, MARGIN, middle)}${placeText(below, MARGIN, middle + big.height)}` +
      `<line x1="${String(MARGIN)}" x2="${right}" y1="${y}" y2="${y}" stroke="${token('rule')}"/></g>` +
      sealMark(MARGIN, FOOT, SEAL) +
      `<g class="words">${placeText(line(issue, true), beside, FOOT)}${placeText(line(printedAddress(path, lang, origin), false), beside, FOOT + SEAL / 2)}</g>`,
  );
}
