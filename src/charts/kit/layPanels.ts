import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE, WIDE } from './chartOptions.ts';

/** What the frame of a panel needs of it. */
export interface YearPanel {
  title: string;
  /** Highest value its scale reaches; the scale begins at zero. */
  max: number;
  ticks: readonly { value: number; label: string }[];
}

/** A panel put in its place: scales from years and values to pixels. */
export interface PanelFrame {
  title: readonly string[];
  titleY: number;
  left: number;
  right: number;
  top: number;
  base: number;
  /** Width of a year. */
  column: number;
  x: (year: number) => number;
  y: (value: number) => number;
}

export interface PanelSizes {
  width: number;
  /** First and last year, shared by all panels. */
  years: readonly [number, number];
  /** Height from zero to the highest value, and of the room for labels above it. */
  plot: number;
  head: number;
}

const LINE = 16;
const YEARS = 20;
const GAP = 22;

/** Stacks panels so that a year stands at the same x in all: titles at the left on a desk, above on a phone. */
export function layPanels<Panel extends YearPanel>(
  panels: readonly Panel[],
  { width, years: [first, last], plot, head }: PanelSizes,
): { placed: { panel: Panel; frame: PanelFrame }[]; height: number } {
  const wide = width >= WIDE;
  const [left, right] = [wide ? 190 : 48, width - 8];
  const column = (right - left) / (last - first + 1);
  let above = 0;
  const placed = panels.map((panel) => {
    const title = wrapSentence(panel.title, wide ? 130 : width - 4, FONT_SIZE + 1);
    const top = above + head + (wide ? 0 : title.length * LINE);
    const base = top + plot;
    const frame: PanelFrame = {
      title,
      titleY: above + (wide ? head : LINE / 2),
      left,
      right,
      top,
      base,
      column,
      x: (year) => left + (year - first + 0.5) * column,
      y: (value) => base - (value / panel.max) * plot,
    };
    above = base + YEARS + GAP;
    return { panel, frame };
  });
  return { placed, height: above - GAP + 4 };
}

const text = (fill: 'ink' | 'ink-2', more: Plot.TextOptions = {}): Plot.TextOptions => ({
  x: 'x',
  y: 'y',
  text: 'text',
  fill: token(fill),
  ...more,
});

/** Titles, zero lines, faint rules at the ticks and the years of all panels. */
export function panelFrames(
  placed: readonly { panel: YearPanel; frame: PanelFrame }[],
  [first, last]: readonly [number, number],
): Plot.Markish[] {
  const rules = placed.flatMap(({ panel, frame }) =>
    panel.ticks.map(({ value, label }) => ({
      x1: frame.left,
      x2: frame.right,
      x: frame.left - 6,
      y: frame.y(value),
      text: label,
      zero: value === 0,
    })),
  );
  const years = placed.flatMap(({ frame }) =>
    range(first, last + 1).map((year) => ({ x: frame.x(year), y: frame.base + 13, text: String(year) })),
  );
  const titles = placed.flatMap(({ frame }) =>
    frame.title.map((line, index) => ({ x: 0, y: frame.titleY + index * LINE, text: line })),
  );
  return [
    Plot.link(rules, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y',
      y2: 'y',
      stroke: ({ zero }: { zero: boolean }) => token(zero ? 'ink-2' : 'rule'),
      strokeWidth: 0.8,
    }),
    Plot.text(rules, text('ink-2', { textAnchor: 'end' })),
    Plot.text(years, text('ink-2')),
    Plot.text(titles, text('ink', { textAnchor: 'start', fontWeight: 600, fontSize: FONT_SIZE + 1 })),
  ];
}
