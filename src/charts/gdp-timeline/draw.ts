import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { formatNumber } from '../../format/formatNumber.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { layPanels, panelFrames, type PanelFrame } from '../kit/layPanels.ts';
import { textWidth } from '../../format/textWidth.ts';

/** A stated level. */
export interface LevelMark {
  id: string;
  year: number;
  value: number;
  label: string;
  /** The value rounded, for where the label is wider than a year. */
  short: string;
  /** Such as "first release"; empty where there is nothing to say. */
  note: string;
  description: string;
  href: string;
  /** Levels with the same number are joined by a line. */
  piece: number;
}

export interface LevelPanelMarks {
  id: string;
  title: string;
  marks: readonly LevelMark[];
  /** Years before which the series breaks, and years without a level, with the words said there. */
  breaks: readonly { year: number; label: string }[];
  missing: readonly { year: number; label: string }[];
}

/** A level in pixels, with the lines said around it. */
export interface PlacedLevel extends LevelMark {
  x: number;
  y: number;
  base: number;
  below: boolean;
  key: string;
  noteLines: readonly string[];
}

/** Height of a line of text. */
const LINE = 14;

/** Room a note may take beyond the column of its year, and least space between two labels. */
const OVERHANG = 4;

const halfWidth = ({ label, noteLines }: Pick<PlacedLevel, 'label' | 'noteLines'>): number =>
  Math.max(...[label, ...noteLines].map((line) => textWidth(line, FONT_SIZE))) / 2;

/** Labels stand above their dots; one that would touch the label before it goes below. */
function placeLevels({ id, marks }: LevelPanelMarks, frame: PanelFrame): PlacedLevel[] {
  const placed: PlacedLevel[] = [];
  for (const mark of marks) {
    const before = placed.at(-1);
    const own = {
      ...mark,
      x: frame.x(mark.year),
      y: frame.y(mark.value),
      base: frame.base,
      key: `${id}-${String(mark.piece)}`,
      label: textWidth(mark.label, FONT_SIZE) > frame.column ? mark.short : mark.label,
      noteLines: wrapSentence(mark.note, frame.column + OVERHANG, FONT_SIZE),
    };
    const touches =
      before !== undefined &&
      !before.below &&
      own.x - before.x < halfWidth(before) + halfWidth(own) + OVERHANG;
    placed.push({ ...own, below: touches });
  }
  return placed;
}

/** Value and, nearer to the axis, its note: lines of text around a dot. */
function labelLines({
  x,
  y,
  below,
  label,
  noteLines,
}: PlacedLevel): { x: number; y: number; text: string; strong: boolean }[] {
  const first = below ? y + 14 : y - 13 - noteLines.length * LINE;
  return [label, ...noteLines].map((text, index) => ({
    x,
    y: first + index * LINE,
    text,
    strong: index === 0,
  }));
}

interface GdpTimelineOptions extends ChartOptions {
  years: readonly [number, number];
}

type Framed = readonly { panel: LevelPanelMarks; frame: PanelFrame }[];

/** Uprights at the breaks with what they mean, and words in years of which nothing is stated. */
function breakMarks(placed: Framed): Plot.Markish[] {
  const breaks = placed.flatMap(({ panel, frame: { x, column, right, base, top } }) =>
    panel.breaks.map(({ year, label }, index) => {
      const at = x(year) - column / 2;
      const next = panel.breaks[index + 1];
      const end = next === undefined ? right : x(next.year) - column / 2;
      const lines = wrapSentence(label, end - at - 10, FONT_SIZE);
      const y = base - 6 - (lines.length * LINE) / 2;
      return { x: at, label: at + 6, y, top: top - 20, base, text: lines.join('\n') };
    }),
  );
  const missing = placed.flatMap(({ panel, frame }) =>
    panel.missing.map(({ year, label }) => {
      const lines = wrapSentence(label, frame.column, FONT_SIZE);
      return { x: frame.x(year), y: frame.base - 3 - (lines.length * LINE) / 2, text: lines.join('\n') };
    }),
  );
  const quiet = { y: 'y', text: 'text', fill: token('ink-2'), stroke: token('paper'), strokeWidth: 3 };
  const upright = { x1: 'x', x2: 'x', y1: 'top', y2: 'base', strokeDasharray: '4 3' };
  return [
    Plot.link(breaks, { ...upright, stroke: token('ink-2') }),
    Plot.text(breaks, { ...quiet, x: 'label', textAnchor: 'start', lineHeight: LINE / FONT_SIZE }),
    Plot.text(missing, { ...quiet, x: 'x', lineHeight: LINE / FONT_SIZE }),
  ];
}

/** Lines and dots of the levels with their values. */
function levelMarks(marks: readonly PlacedLevel[]): Plot.Markish[] {
  const lines = marks.flatMap(labelLines);
  const halo = { x: 'x', y: 'y', text: 'text', stroke: token('paper'), strokeWidth: 3 };
  return [
    Plot.line(marks, { x: 'x', y: 'y', z: 'key', stroke: token('river'), strokeWidth: 2 }),
    Plot.text(
      lines.filter(({ strong }) => !strong),
      { ...halo, fill: token('ink-2') },
    ),
    Plot.text(
      lines.filter(({ strong }) => strong),
      { ...halo, fill: token('ink'), fontWeight: 600 },
    ),
    Plot.dot(marks, {
      x: 'x',
      y: 'y',
      r: 4.5,
      fill: token('river'),
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
  ];
}

/** Stated levels by year, a panel per place on a scale of its own from zero; nothing joins two sides of a break. */
export function gdpTimeline(panels: readonly LevelPanelMarks[], options: GdpTimelineOptions): Element {
  assertDrawable(
    'gdp-timeline',
    panels.flatMap(({ marks }) => marks),
    ({ year, value }) => [year, value],
  );
  const scaled = panels.map((panel) => {
    const max = Math.max(...panel.marks.map(({ value }) => value));
    return { ...panel, max, ticks: ticks(0, max, 2).map((value) => ({ value, label: formatNumber(value) })) };
  });
  const { years, width } = options;
  // On a phone the note of a level takes two lines, and the title of its panel stands above them.
  const [plot, head] = width >= WIDE ? [96, 40] : [116, 56];
  const { placed, height } = layPanels(scaled, { width, years, plot, head });
  const marks = placed.flatMap(({ panel, frame }) => placeLevels(panel, frame));
  return pixelPlot(options, height, [
    ...panelFrames(placed, years),
    Plot.link(marks, { x1: 'x', x2: 'x', y1: 'y', y2: 'base', stroke: token('rule') }),
    ...breakMarks(placed),
    ...levelMarks(marks),
  ]);
}
