import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { formatNumber } from '../../format/formatNumber.ts';
import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { atFoot, inPanel, yearPanels } from '../kit/yearPanels.ts';

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

interface GdpTimelineOptions extends ChartOptions {
  years: readonly [number, number];
}

const quiet = { fill: token('ink-2'), stroke: token('paper'), strokeWidth: 3, lineHeight: 14 / FONT_SIZE };

const wrap = (words: string, width: number): string => wrapSentence(words, width, FONT_SIZE).join('\n');

type Scaled = LevelPanelMarks & { highest: number };

/** Uprights at the breaks with what they mean, and words in years of which nothing is stated. */
function gapMarks(panels: readonly Scaled[], last: number, column: number): Plot.Markish[] {
  const breaks = panels.flatMap(({ id, marks, highest, breaks: own }) =>
    own.map(({ year, label }, index) => {
      const columns = (own[index + 1]?.year ?? last + 1) - year;
      // Up to the lower of its neighbours: beside a value it would read as part of it.
      const beside = marks.filter((mark) => mark.year === year || mark.year === year - 1);
      const end = Math.min(...beside.map(({ value }) => value / highest));
      return { panel: id, year: year - 0.5, end, text: wrap(label, columns * column - 10) };
    }),
  );
  const missing = panels.flatMap(({ id, missing: own }) =>
    own.map(({ year, label }) => ({ panel: id, year, text: wrap(label, column) })),
  );
  return [
    Plot.ruleX(breaks, { ...inPanel, y1: 0, y2: 'end', stroke: token('ink-2'), strokeDasharray: '4 3' }),
    Plot.text(breaks, { ...inPanel, ...atFoot, ...quiet, text: 'text', textAnchor: 'start', dx: 6 }),
    Plot.text(missing, { ...inPanel, ...atFoot, ...quiet, text: 'text' }),
  ];
}

/** A level as a share of the highest of its panel, with what is written above its dot. */
function levelsOf({ id, marks, highest }: Scaled, column: number) {
  return marks.map((mark) => {
    const note = wrap(mark.note, column);
    const label = textWidth(mark.label, FONT_SIZE) > column ? mark.short : mark.label;
    // The value stands on the lines of its note.
    const lines = note === '' ? 0 : note.split('\n').length;
    return { ...mark, panel: id, share: mark.value / highest, note, label: label + '\n'.repeat(lines) };
  });
}

/** Lines and dots of the levels with their values, over the words of the gaps. */
function levelMarks(levels: ReturnType<typeof levelsOf>, gaps: Plot.Markish[]): Plot.Markish[] {
  const at = { ...inPanel, y: 'share' };
  const above = { ...at, ...quiet, lineAnchor: 'bottom', dy: -8 } as const;
  return [
    Plot.ruleX(levels, { ...inPanel, y1: 0, y2: 'share', stroke: token('rule') }),
    ...gaps,
    Plot.line(levels, { ...at, z: 'piece', stroke: token('river'), strokeWidth: 2 }),
    Plot.text(levels, { ...above, text: 'note' }),
    Plot.text(levels, { ...above, text: 'label', fill: token('ink'), fontWeight: 600 }),
    Plot.dot(levels, {
      ...at,
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
  const { years, width } = options;
  const scaled = panels.map((panel) => ({
    ...panel,
    highest: Math.max(...panel.marks.map(({ value }) => value)),
  }));
  // On a phone the note of a level takes two lines, and the title of its panel stands above them.
  const [plot, head] = width >= WIDE ? [96, 40] : [116, 48];
  return yearPanels(options, {
    ...{ panels, years, plot, head },
    ticks: scaled.flatMap(({ id, highest }) =>
      ticks(0, highest, 2).map((value) => ({ panel: id, at: value / highest, label: formatNumber(value) })),
    ),
    reach: 1,
    marks: (column) =>
      levelMarks(
        scaled.flatMap((panel) => levelsOf(panel, column)),
        gapMarks(scaled, years[1], column),
      ),
  });
}
