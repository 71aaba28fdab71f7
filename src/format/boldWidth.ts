import { textWidth } from './textWidth.ts';

/** How much wider Latin text runs in bold; a Chinese character keeps its square. */
const WIDER = 1.12;
const SQUARE = /[\u2E80-\u9FFF\uFF00-\uFF60]+/g;

/** Estimated width of a text in bold, in pixels. */
export function boldWidth(text: string, fontSize: number): number {
  const squares = (text.match(SQUARE) ?? []).join('');
  return textWidth(squares, fontSize) + textWidth(text.replace(SQUARE, ''), fontSize) * WIDER;
}
