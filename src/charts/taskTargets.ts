import * as Plot from '@observablehq/plot';
import { textWidth } from '../format/textWidth.ts';
import { wrapSentence } from '../format/wrapSentence.ts';
import { token } from '../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from './chartOptions.ts';
import { firmnessMarks, type FirmnessShape } from './parts/firmnessMarks.ts';
import { smallScreenFont } from './parts/smallScreenFont.ts';
import { pixelPlot } from './parts/pixelPlot.ts';
import { targetGrid } from './parts/targetGrid.ts';
import { targetPanels } from './parts/targetPanels.ts';

/** A target: its field, its basis, how firm it is, and where it stands. */
export interface TargetDot {
  id: string;
  field: string;
  basis: string;
  shape: FirmnessShape;
  description: string;
  href: string;
}

/** A field or a basis, in the order drawn, and its number of targets. */
export interface TargetLine {
  id: string;
  label: string;
  count: number;
}

export interface TaskTargetRows {
  fields: readonly TargetLine[];
  bases: readonly TargetLine[];
  dots: readonly TargetDot[];
}

export interface TaskTargetsOptions extends ChartOptions {
  /** What each shape means, and which fields state no target. */
  words: { key: readonly { shape: FirmnessShape; label: string }[]; none: string };
}

const LINE = 20;

/** Samples of the shapes, each with its meaning, in as many lines as they need. */
function keyMarks(key: TaskTargetsOptions['words']['key'], width: number) {
  let [x, y] = [7, 10];
  const items = key.map((item) => {
    const room = 14 + textWidth(item.label, width < WIDE ? smallScreenFont : FONT_SIZE) + 16;
    if (x > 7 && x + room > width) [x, y] = [7, y + LINE];
    const placed = { ...item, id: item.shape, description: item.label, x, y };
    x += room;
    return placed;
  });
  type Item = (typeof items)[number];
  return {
    bottom: y + LINE / 2 + 6,
    marks: [
      ...firmnessMarks(items),
      Plot.text(items, {
        x: ({ x: at }: Item) => at + 12,
        y: 'y',
        text: 'label',
        textAnchor: 'start',
        fill: token('ink'),
      }),
    ],
  };
}

/** One mark per target: wide a table of fields and bases, narrow a panel per basis; fields without any named at the end. */
export function taskTargets(rows: TaskTargetRows, options: TaskTargetsOptions): Element {
  assertDrawable('task-targets', rows.dots, () => []);
  const { width, words } = options;
  const key = keyMarks(words.key, width);
  const layOut = width >= WIDE ? targetGrid : targetPanels;
  const { marks, bottom } = layOut(rows, { top: key.bottom, width });
  const none = words.none === '' ? [] : wrapSentence(words.none, width, smallScreenFont);
  return pixelPlot(options, bottom + 12 + none.length * 17, [
    ...key.marks,
    ...marks,
    Plot.text(none, {
      x: 0,
      y: (_: string, index: number) => bottom + 16 + index * 17,
      text: (line: string) => line,
      textAnchor: 'start',
      fill: token('ink-2'),
    }),
  ]);
}
