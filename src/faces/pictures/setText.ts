import { boldWidth, textWidth, wrapSentence } from '../../format/textWidth.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { sealStrokes } from '../../theme/sealStrokes.ts';

export interface TextStyle {
  size: number;
  bold?: boolean;
  fill: TokenName;
  /** Distance of lines in em. */
  leading: number;
}

/** Text broken into lines, not yet placed. */
export interface TextBlock {
  lines: readonly string[];
  height: number;
  style: TextStyle;
}

/** Breaks a text into as few lines as fit the width, and those about equally long: no word stands alone on the last. */
export function setText(text: string, width: number, style: TextStyle): TextBlock {
  const measure = style.bold === true ? boldWidth : textWidth;
  const wrap = (room: number): string[] => wrapSentence(text, room, style.size, measure);
  let lines = wrap(width);
  const count = lines.length;
  for (let room = width * 0.95; room > width / 2; room *= 0.97) {
    const tighter = wrap(room);
    if (tighter.length > count) break;
    lines = tighter;
  }
  return { lines, height: lines.length * style.size * style.leading, style };
}

/** Width of the longest line: a single word may be longer than its column. */
export function widthOf({ lines, style }: TextBlock): number {
  const measure = style.bold === true ? boldWidth : textWidth;
  return Math.max(0, ...lines.map((line) => measure(line, style.size)));
}

/** Markup of a block whose first line begins at `left` and hangs from `top`. */
export function placeText({ lines, style }: TextBlock, left: number, top: number): string {
  const { size, leading, bold = false, fill } = style;
  return lines
    .map((line, index) => {
      const baseline = Math.round(top + index * size * leading + size * (leading / 2 + 0.36));
      return `<text x="${String(left)}" y="${String(baseline)}" font-size="${String(size)}" font-weight="${bold ? '700' : '400'}" fill="${token(fill)}">${escapeXml(line)}</text>`;
    })
    .join('');
}

/** The seal, as large as `size`. */
export function sealMark(left: number, top: number, size: number): string {
  const place = `translate(${String(left)},${String(top)}) scale(${(size / 32).toFixed(4)})`;
  return `<g class="seal" transform="${place}"><rect x="0" y="0" width="32" height="32" rx="3" fill="${token('seal')}"/><path fill="none" stroke="${token('paper')}" stroke-width="1.9" stroke-linecap="round" d="${sealStrokes}"/></g>`;
}
