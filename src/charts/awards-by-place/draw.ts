import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** One bar. */
export interface PlaceBar {
  id: string;
  label: string;
  description: string;
  href: string;
  count: number;
  /** Not a district or county: its bar is hollow. */
  zone: boolean;
}

const ROW = 19;
const TOP = 4;

/** Horizontal bars from zero, in the order given, the value at the end of each bar. */
export function awardsByPlace(bars: readonly PlaceBar[], options: ChartOptions): Element {
  assertDrawable('awards-by-place', bars, ({ count }) => [count]);
  const labelWidth = Math.max(...bars.map(({ label }) => textWidth(label, FONT_SIZE))) + 10;
  const scale = (options.width - labelWidth - 30) / Math.max(...bars.map(({ count }) => count));
  const rows = bars.map((bar, index) => ({ ...bar, y: TOP + index * ROW }));
  type Row = (typeof rows)[number];
  const end = ({ count }: Row): number => labelWidth + count * scale;
  return pixelPlot(options, TOP * 2 + rows.length * ROW, [
    Plot.rect(rows, {
      x1: labelWidth,
      x2: end,
      y1: ({ y }: Row) => y + 2,
      y2: ({ y }: Row) => y + ROW - 2,
      fill: ({ zone }: Row) => (zone ? token('paper') : token('award-3')),
      stroke: token('award-3'),
      strokeWidth: ({ zone }: Row) => (zone ? 1.5 : 0),
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
    Plot.ruleX([labelWidth], {
      y1: TOP,
      y2: TOP + rows.length * ROW,
      stroke: token('ink-2'),
      strokeWidth: 0.8,
    }),
    Plot.text(rows, {
      x: labelWidth - 6,
      y: ({ y }: Row) => y + ROW / 2,
      text: 'label',
      textAnchor: 'end',
      fill: ({ count }: Row) => (count === 0 ? token('ink-2') : token('ink')),
    }),
    Plot.text(rows, {
      x: (row: Row) => end(row) + 6,
      y: ({ y }: Row) => y + ROW / 2,
      text: ({ count }: Row) => String(count),
      textAnchor: 'start',
      fill: ({ count }: Row) => (count === 0 ? token('ink-2') : token('ink')),
    }),
  ]);
}
