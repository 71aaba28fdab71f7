import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { FONT_SIZE, WIDE } from '../kit/chartOptions.ts';
import { smallScreenFont } from '../kit/smallScreenFont.ts';

/** A body with its two bars. */
export interface LoadBar {
  id: string;
  label: string;
  description: string;
  /** Its page, where it has one. */
  href: string | null;
  lead: number;
  support: number;
}

export const LINE = 14;
export const BAR = 11;
const NUMBER = 24;
const GAP = 10;

/** Widest column of labels on a desk; on a phone labels stand above their bars unless they are as short as this. */
const LABELS = 240;
const NARROW_LABELS = 110;

/** Where the bars of both sides begin, and how long a task is. */
export interface LoadLayout {
  beside: boolean;
  labelWidth: number;
  left: { lead: number; support: number };
  scale: number;
}

const fontOf = (width: number): number => (width >= WIDE ? FONT_SIZE : smallScreenFont);

/** Both sides on one scale, from zero, as large as fits. */
export function layLoad(bars: readonly LoadBar[], width: number): LoadLayout {
  const font = fontOf(width);
  const widest = Math.max(...bars.map(({ label }) => textWidth(label, font)));
  const beside = width >= WIDE || widest <= NARROW_LABELS;
  const labelWidth = beside ? Math.min(widest, LABELS) + 10 : 0;
  const most = {
    lead: Math.max(...bars.map(({ lead }) => lead)),
    support: Math.max(...bars.map(({ support }) => support)),
  };
  const scale = (width - labelWidth - 2 * NUMBER - GAP - 2) / Math.max(1, most.lead + most.support);
  return {
    beside,
    labelWidth,
    left: { lead: labelWidth + 1, support: labelWidth + 1 + most.lead * scale + NUMBER + GAP },
    scale,
  };
}

/** Bars at their height: beside or below their label, which may take two lines. */
export function placeBars(
  bars: readonly LoadBar[],
  top: number,
  { beside, labelWidth }: LoadLayout,
  width: number,
) {
  let y = top;
  const placed = bars.map((bar) => {
    const lines = wrapSentence(bar.label, beside ? labelWidth - 8 : width, fontOf(width));
    const words = lines.length * LINE;
    const height = beside ? Math.max(words, BAR) + 5 : words + BAR + 13;
    const label = beside ? y + height / 2 : y + words / 2;
    const row = {
      ...bar,
      lines: lines.join('\n'),
      label,
      bar: beside ? y + height / 2 : y + words + 4 + BAR / 2,
    };
    y += height;
    return row;
  });
  return { placed, bottom: y };
}

export type PlacedBar = ReturnType<typeof placeBars>['placed'][number];
