import * as Plot from '@observablehq/plot';
import { token } from '../theme/tokens.ts';
import type { ChartOptions } from './chartOptions.ts';
import { openArrow } from './parts/openArrow.ts';
import { patternRects, type Pattern } from './parts/patternRects.ts';
import { pixelPlot } from './parts/pixelPlot.ts';

/** The marks every chart is made of. */
export const MARK_SAMPLES = [
  'result',
  'target',
  'about',
  'open',
  'missing',
  'award',
  'none',
  'machinery',
] as const;
export type MarkSample = (typeof MARK_SAMPLES)[number];

const BAR = { x1: 1, x2: 95, y1: 12, y2: 28 };
const HEIGHT = 40;
const STEPS = ['award-1', 'award-2', 'award-3', 'award-4'] as const;

const bar = (pattern: Pattern): Plot.Markish => patternRects([{ ...BAR, pattern, title: '' }]);

function squares(fills: readonly (typeof STEPS)[number][] | readonly ['award-0']): Plot.Markish {
  const cells = fills.map((fill, index) => ({ x1: 1 + index * 24, x2: 23 + index * 24, fill }));
  return Plot.rect(cells, {
    x1: 'x1',
    x2: 'x2',
    y1: 9,
    y2: 31,
    fill: ({ fill }: (typeof cells)[number]) => token(fill),
  });
}

const DRAWN: Readonly<Record<MarkSample, () => Plot.Markish>> = {
  result: () => bar('solid'),
  target: () => bar('hollow'),
  about: () => bar('pale'),
  open: () => openArrow([{ id: 'open', x: 20, from: 36, tip: 4, description: '', href: '' }]),
  missing: () => bar('dashed'),
  award: () => squares(STEPS),
  none: () => squares(['award-0']),
  machinery: () => bar('ink'),
};

/** One mark by itself, as the charts draw it: for the page that explains them. */
export function markSample(sample: MarkSample, options: ChartOptions): Element {
  const drawing = pixelPlot(options, HEIGHT, [DRAWN[sample]()]);
  // In a chart a mark leads to its row; a sample has none.
  for (const link of drawing.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return drawing;
}
