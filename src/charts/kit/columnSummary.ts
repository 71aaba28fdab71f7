import * as Plot from '@observablehq/plot';
import { fitText, textWidth } from '../../format/textWidth.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';
import { pixelPlot } from './pixelPlot.ts';

export interface SummaryBar {
  label: string;
  count: number;
  /** All values that have no bar of their own. */
  rest: boolean;
}

/** What a column's picture shows. `ends` are the words at both ends of the axis. */
export type SummaryPicture =
  | { form: 'bars'; bars: readonly SummaryBar[] }
  | { form: 'histogram'; counts: readonly number[]; ends: readonly [string, string] }
  | { form: 'days'; days: readonly number[]; ends: readonly [string, string] };

/** Narrow enough for the smallest phone, so that one drawing serves all. */
export const SUMMARY_WIDTH = 288;

const ROW = 18;
const LABEL_AT_MOST = 160;
const GAP = 6;
const BODY = 44;
const AXIS = 18;

function barMarks(bars: readonly SummaryBar[], width: number): Plot.Markish[] {
  const labels = bars.map(({ label }) => fitText(label, LABEL_AT_MOST, FONT_SIZE));
  const left = Math.max(...labels.map((label) => textWidth(label, FONT_SIZE))) + GAP;
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const figures = textWidth(formatNumber(most), FONT_SIZE) + GAP;
  const scale = (width - left - figures) / most;
  const placed = bars.map((bar, index) => ({
    ...bar,
    text: labels[index],
    figure: formatNumber(bar.count),
    y: index * ROW + ROW / 2,
    end: left + bar.count * scale,
  }));
  type Placed = (typeof placed)[number];
  const look = { x1: left, x2: 'end', y1: ({ y }: Placed) => y - 5, y2: ({ y }: Placed) => y + 5 } as const;
  return [
    Plot.link([0], { x1: left, x2: left, y1: 0, y2: bars.length * ROW, stroke: token('rule') }),
    Plot.rect(
      placed.filter(({ count, rest }) => count > 0 && !rest),
      { ...look, fill: token('ink-2') },
    ),
    Plot.rect(
      placed.filter(({ count, rest }) => count > 0 && rest),
      { ...look, fill: token('paper'), stroke: token('ink-2') },
    ),
    Plot.text(placed, { x: left - GAP, y: 'y', text: 'text', textAnchor: 'end', fill: token('ink') }),
    Plot.text(placed, { x: 'end', dx: 4, y: 'y', text: 'figure', textAnchor: 'start', fill: token('ink-2') }),
  ];
}

/** A base line with the words of its ends under it. */
function axisMarks([first, last]: readonly [string, string], width: number): Plot.Markish[] {
  const labels =
    first === last
      ? [{ x: 0, text: first, anchor: 'start' as const }]
      : [
          { x: 0, text: first, anchor: 'start' as const },
          { x: width, text: last, anchor: 'end' as const },
        ];
  return [
    Plot.link([0], { x1: 0, x2: width, y1: BODY, y2: BODY, stroke: token('ink-2') }),
    ...labels.map(({ x, text, anchor }) =>
      Plot.text([text], {
        x,
        y: BODY + AXIS / 2 + 1,
        text: (label: string) => label,
        textAnchor: anchor,
        fill: token('ink'),
      }),
    ),
  ];
}

function histogramMarks(counts: readonly number[], width: number): Plot.Markish[] {
  const most = Math.max(...counts);
  const step = width / counts.length;
  const columns = counts.map((count, index) => ({
    count,
    x: index * step,
    top: BODY - (count / most) * BODY,
  }));
  return [
    Plot.rect(
      columns.filter(({ count }) => count > 0),
      { x1: 'x', x2: ({ x }: { x: number }) => x + step - 1, y1: 'top', y2: BODY, fill: token('ink-2') },
    ),
  ];
}

function dayMarks(days: readonly number[], width: number): Plot.Markish[] {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const scale = last === first ? 0 : (width - 2) / (last - first);
  return [
    Plot.link(
      days.map((day) => ({ x: 1 + (day - first) * scale })),
      { x1: 'x', x2: 'x', y1: BODY / 2, y2: BODY, stroke: token('ink-2'), strokeWidth: 2 },
    ),
  ];
}

/** The small picture of a column in a codebook: bars of its commonest values, a histogram, or days on a line. */
export function columnSummary(picture: SummaryPicture, options: ChartOptions): Element {
  const { width } = options;
  if (picture.form === 'bars') {
    assertDrawable('column-summary', picture.bars, ({ count }) => [count]);
    return pixelPlot(options, picture.bars.length * ROW, barMarks(picture.bars, width));
  }
  const numbers = picture.form === 'histogram' ? picture.counts : picture.days;
  assertDrawable('column-summary', numbers, (number) => [number]);
  const marks = picture.form === 'histogram' ? histogramMarks(numbers, width) : dayMarks(numbers, width);
  return pixelPlot(options, BODY + AXIS, [...marks, ...axisMarks(picture.ends, width)]);
}
