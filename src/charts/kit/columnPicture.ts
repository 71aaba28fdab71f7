/** The small picture of a column in a codebook, and its words: names of its values, ends of its axis, and all of it for those who cannot see it. */
import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { t } from '../../i18n/t.ts';
import type { ColumnSummary } from '../../analysis/summariseColumn.ts';
import { fitText } from '../../format/textWidth.ts';
import { formatList } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import type { Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';
import { assertDrawable, frame, LABEL_GAP, rowNames } from './frame.ts';

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

export interface ColumnPicture {
  picture: SummaryPicture;
  label: string;
}

/** Days since the epoch. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function othersLabel(count: number, lang: Lang): string {
  return t(`其余${String(count)}种`, `${String(count)} others`)[lang];
}

/**
 * @param nameOf a value in a reader's words
 * @returns `undefined` where a picture would say nothing: texts that are all different, columns without a value
 */
export function columnPicture(
  summary: ColumnSummary,
  nameOf: (value: string) => string,
  lang: Lang,
): ColumnPicture | undefined {
  if (summary.form === 'values') {
    const { values, others } = summary;
    const shown = values.map(({ value, count }) => ({ label: nameOf(value), count, rest: false }));
    const rest = { label: othersLabel(others.values, lang), count: others.rows, rest: true };
    const bars = others.values > 0 ? [...shown, rest] : shown;
    const spoken = bars.map(({ label, count }) => `${label} ${words[lang].rows(count)}`);
    return { picture: { form: 'bars', bars }, label: formatList(spoken, lang) };
  }
  if (summary.form === 'numbers') {
    const { bins, least, most, median } = summary;
    const ends = [formatNumber(least, 4), formatNumber(most, 4)] as const;
    const middle = formatNumber(median, 4);
    const label = t(
      `从${ends[0]}到${ends[1]}的分布，中位数${middle}`,
      `Distribution from ${ends[0]} to ${ends[1]}, median ${middle}`,
    )[lang];
    return { picture: { form: 'histogram', counts: bins.map(({ count }) => count), ends }, label };
  }
  if (summary.form === 'days') {
    const ends = [summary.days[0] ?? '', summary.days.at(-1) ?? ''] as const;
    const label = t(`从${ends[0]}到${ends[1]}的日子`, `Days from ${ends[0]} to ${ends[1]}`)[lang];
    return { picture: { form: 'days', days: summary.days.map(dayNumber), ends }, label };
  }
  return undefined;
}

/** Narrow enough for the smallest phone, so that one drawing serves all. */
export const SUMMARY_WIDTH = 288;

const ROW = 18;
const LABEL_AT_MOST = 160;
const BODY = 44;
const AXIS = 18;

/** Bars from zero, hollow for all the values that have none. */
function barsPicture(bars: readonly SummaryBar[], options: ChartOptions): Element {
  const rows = bars.map((bar, index) => ({
    ...bar,
    id: String(index),
    label: fitText(bar.label, LABEL_AT_MOST, FONT_SIZE),
    figure: formatNumber(bar.count),
  }));
  return frame(options, {
    ...{ marginTop: 0, marginBottom: 0 },
    left: rows.map(({ label }) => label),
    right: rows.map(({ figure }) => figure),
    rows: { ids: rows.map(({ id }) => id), height: ROW },
    x: { domain: [0, Math.max(1, ...bars.map(({ count }) => count))] },
    y: { paddingInner: 0.44, paddingOuter: 0.22 },
    marks: [
      Plot.ruleX([0], { stroke: token('rule') }),
      Plot.barX(rows, {
        filter: ({ count }: SummaryBar) => count > 0,
        x: 'count',
        y: 'id',
        fill: ({ rest }: SummaryBar) => token(rest ? 'paper' : 'ink-2'),
        stroke: token('ink-2'),
      }),
      rowNames(rows, { fill: token('ink') }),
      Plot.text(rows, {
        ...{ x: 'count', y: 'id', dx: LABEL_GAP - 2, text: 'figure', textAnchor: 'start' },
        fill: token('ink-2'),
      }),
    ],
  });
}

/** Marks over a base line with the words of its ends under it. */
function linePicture(
  [first, last]: readonly [string, string],
  { marks, ...scales }: Pick<Plot.PlotOptions, 'x' | 'y'> & { marks: Plot.Markish[] },
  options: ChartOptions,
): Element {
  const word = { text: String, dy: AXIS / 2 + 6, fill: token('ink') };
  return frame(options, {
    ...{ marginTop: 0, marginBottom: AXIS, marginLeft: 0, marginRight: 0 },
    height: BODY + AXIS,
    ...scales,
    marks: [
      marks,
      Plot.ruleY([0], { stroke: token('ink-2') }),
      Plot.text([first], { ...word, frameAnchor: 'bottom-left', textAnchor: 'start' }),
      Plot.text(first === last ? [] : [last], { ...word, frameAnchor: 'bottom-right', textAnchor: 'end' }),
    ],
  });
}

/** Bars of its commonest values, a histogram, or days on a line. */
export function columnSummary(picture: SummaryPicture, options: ChartOptions): Element {
  if (picture.form === 'bars') {
    assertDrawable('column-summary', picture.bars, ({ count }) => [count]);
    return barsPicture(picture.bars, options);
  }
  const { ends } = picture;
  const numbers = picture.form === 'histogram' ? picture.counts : picture.days;
  assertDrawable('column-summary', numbers, (number) => [number]);
  if (picture.form === 'days') {
    // A day that stands in many rows is drawn once.
    const days = [...new Set(numbers)];
    const x = { domain: [Math.min(...days), Math.max(...days, Math.min(...days) + 1)], inset: 1 };
    const marks = [Plot.ruleX(days, { stroke: token('ink-2'), strokeWidth: 2, y1: 0, y2: 0.5 })];
    return linePicture(ends, { x, y: { domain: [0, 1] }, marks }, options);
  }
  const look = { fill: token('ink-2'), y1: 0, y2: (count: number) => count, insetRight: 1 };
  const columns = Plot.rect(numbers, {
    ...look,
    filter: (count: number) => count > 0,
    x1: range(numbers.length),
    x2: range(1, numbers.length + 1),
  });
  return linePicture(ends, { x: { domain: [0, numbers.length] }, marks: [columns] }, options);
}
