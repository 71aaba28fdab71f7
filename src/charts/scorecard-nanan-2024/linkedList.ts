import * as Plot from '@observablehq/plot';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';

/** One thing of a list in words, and where it stands. */
export interface ListItem {
  text: string;
  href: string;
}

const LINE = 16;
const GAP = 5;
const GUTTER = 24;
/** The ¶ stands after the last line, never alone on one. */
const MARK_ROOM = 18;

/** Items in words, wrapped, each with the ¶ that leads to it, filling one column after the other. */
export function linkedList(
  items: readonly ListItem[],
  at: { top: number; width: number; columns: 1 | 2 },
): { marks: Plot.Markish[]; bottom: number } {
  const width = (at.width - GUTTER * (at.columns - 1)) / at.columns;
  const wrapped = items.map((item) => {
    const lines = wrapSentence(item.text, width - MARK_ROOM, FONT_SIZE);
    return { ...item, lines: `${lines.join('\n')} ¶`, height: lines.length * LINE + GAP };
  });
  const half = wrapped.reduce((sum, { height }) => sum + height, 0) / at.columns;
  let used = 0;
  let [column, y, bottom] = [0, at.top, at.top];
  const placed = wrapped.map((item) => {
    if (used >= half && column < at.columns - 1) {
      column += 1;
      y = at.top;
    }
    const row = { ...item, x: column * (width + GUTTER), y };
    used += item.height;
    y += item.height;
    bottom = Math.max(bottom, y);
    return row;
  });
  const marks = [
    Plot.text(placed, {
      x: 'x',
      y: 'y',
      text: 'lines',
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: LINE / FONT_SIZE,
      fill: token('ink'),
      href: 'href',
      ariaLabel: 'text',
    }),
  ];
  return { marks, bottom };
}
