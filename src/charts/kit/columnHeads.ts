import * as Plot from '@observablehq/plot';
import { textWidth, wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from './chartOptions.ts';

const LINE = 14;

/** Longest line of a turned head, in pixels. */
const HEADS = 190;

const upright = (label: string): boolean => !/[a-z]/i.test(label);

/** Lines of a column's head: Chinese characters under each other, Latin words turned. */
function headLines(label: string): string[] {
  if (!upright(label)) return wrapSentence(label, HEADS, FONT_SIZE);
  // Brackets lie down in upright text; a number stays in one piece.
  return label.replace('（', '︵').replace('）', '︶').match(/\d+|./gu) ?? [];
}

/** Room the head of a column needs above it. */
export function columnHeadHeight(label: string): number {
  const lines = headLines(label);
  if (upright(label)) return lines.length * LINE;
  return Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
}

/** Heads of columns, standing on a line of the drawing. */
export function columnHeads(
  heads: readonly { x: number; label: string }[],
  line: Pick<Plot.TextOptions, 'y' | 'dy' | 'frameAnchor'>,
): Plot.Markish[] {
  type Head = (typeof heads)[number];
  const common = {
    x: 'x',
    ...line,
    text: ({ label }: Head) => headLines(label).join('\n'),
    fill: token('ink'),
    lineHeight: LINE / FONT_SIZE,
  };
  return [
    Plot.text(
      heads.filter(({ label }) => upright(label)),
      { ...common, lineAnchor: 'bottom' },
    ),
    Plot.text(
      heads.filter(({ label }) => !upright(label)),
      { ...common, rotate: -90, textAnchor: 'start', lineAnchor: 'middle' },
    ),
  ];
}
