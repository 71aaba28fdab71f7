import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { formatNumber } from '../../format/formatNumber.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { labelLines, LINE, placeLevels, type LevelPanelMarks, type PlacedLevel } from './placeLevels.ts';
import { layPanels, panelFrames, type PanelFrame } from '../kit/layPanels.ts';

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
