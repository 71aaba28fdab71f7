import * as Plot from '@observablehq/plot';
import { wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from './chartOptions.ts';
import type { ExtentMark } from './extentMarks.ts';

export interface MeasureLine {
  id: string;
  no: number;
  label: string;
  href: string;
  /** One for each column. */
  marks: readonly { mark: ExtentMark; title: string }[];
}

/** Measures of one domain, which is named once above them. */
export interface MeasureBlock {
  id: string;
  label: string;
  lines: readonly MeasureLine[];
}

const LINE = 14;
const BLOCK_HEAD = 24;

/** Where names begin, after their numbers. */
export const NAME_X = 24;

/** Each line takes the room its name needs. */
export function placeMeasureBlocks(
  blocks: readonly MeasureBlock[],
  top: number,
  name: { width: number; fontSize: number },
) {
  let y = top;
  return blocks.map((block) => {
    const blockTop = y;
    y += BLOCK_HEAD;
    const lines = block.lines.map((line) => {
      const wrapped = wrapSentence(line.label, name.width, name.fontSize);
      const height = wrapped.length * LINE + 8;
      const placed = { ...line, name: wrapped, top: y, y: y + height / 2 };
      y += height;
      return placed;
    });
    y += 4;
    return { ...block, top: blockTop, bottom: y, lines };
  });
}

export type PlacedBlock = ReturnType<typeof placeMeasureBlocks>[number];
type Line = PlacedBlock['lines'][number];

/** Name of each domain, and number and linked name of each measure, between rules. */
export function measureBlocks(blocks: readonly PlacedBlock[], width: number): Plot.Markish[] {
  const lines = blocks.flatMap((block) => block.lines);
  const later = blocks.flatMap((block) => block.lines.slice(1));
  return [
    Plot.ruleY(blocks, { y: 'top', x1: 0, x2: width, stroke: token('ink-2'), strokeWidth: 0.8 }),
    Plot.ruleY(later, { y: 'top', x1: 0, x2: width, stroke: token('rule'), strokeWidth: 0.6 }),
    Plot.text(blocks, {
      x: 0,
      y: ({ top }: PlacedBlock) => top + BLOCK_HEAD / 2 + 1,
      text: 'label',
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
    }),
    Plot.text(lines, {
      x: NAME_X - 7,
      y: ({ top }: Line) => top + 4 + LINE / 2,
      text: ({ no }: Line) => String(no),
      textAnchor: 'end',
      lineHeight: LINE / FONT_SIZE,
      fill: token('ink-2'),
    }),
    Plot.text(lines, {
      x: NAME_X,
      y: 'y',
      text: ({ name }: Line) => name.join('\n'),
      textAnchor: 'start',
      lineHeight: LINE / FONT_SIZE,
      fill: token('ink'),
      href: 'href',
    }),
  ];
}
