import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { formatNumber } from '../../format/formatNumber.ts';
import { boldWidth, textWidth, wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { COLUMN, FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { atFoot, inPanel, yearPanels } from '../kit/yearPanels.ts';

/** A stated level, reached or aimed at. */
export interface LevelMark {
  id: string;
  year: number;
  value: number;
  label: string;
  /** The value rounded, for where the label is wider than nearly two years. */
  short: string;
  /** Such as "revised"; empty where there is nothing to say. */
  note: string;
  target: boolean;
  /** Read on a page that repeats the text of another, or a report of the press. */
  reprint: boolean;
  description: string;
  href: string;
  /** Levels with the same number are joined by a line. */
  piece: number | null;
}

export interface CityPanel {
  id: string;
  title: string;
  marks: readonly LevelMark[];
  /** Years before which the series breaks, and years without a level, with the words said there. */
  breaks: readonly { year: number; label: string }[];
  missing: readonly { year: number; label: string }[];
}

const quiet = { fill: token('ink-2'), stroke: token('paper'), strokeWidth: 3, lineHeight: 14 / FONT_SIZE };

const wrap = (words: string, width: number): string => wrapSentence(words, width, FONT_SIZE).join('\n');

/** From a dot to its value, which clears the dots of its neighbours. */
const OFF = 11;

/** Narrower than this, words stand a character to the line. */
const NARROWEST = 3 * FONT_SIZE;

/** Uprights at the breaks with what they mean, and words in years of which nothing is stated. */
function gapMarks({ id, marks, breaks, missing }: CityPanel, last: number, column: number): Plot.Markish[] {
  const uprights = breaks.map(({ year, label }, index) => {
    const room = ((breaks[index + 1]?.year ?? last + 1) - year) * column - 10;
    // Up to the lower of its neighbours: beside a value it would read as part of it.
    const beside = marks.filter((mark) => mark.year === year || mark.year === year - 1);
    return {
      ...{ panel: id, year: year - 0.5, end: Math.min(...beside.map(({ value }) => value)) },
      text: room < NARROWEST ? '' : wrap(label, room),
    };
  });
  const words = missing.map(({ year, label }) => ({ panel: id, year, text: wrap(label, column) }));
  return [
    Plot.ruleX(uprights, { ...inPanel, y1: 0, y2: 'end', stroke: token('ink-2'), strokeDasharray: '4 3' }),
    Plot.text(uprights, { ...inPanel, ...atFoot, ...quiet, text: 'text', textAnchor: 'start', dx: 6 }),
    Plot.text(words, { ...inPanel, ...atFoot, ...quiet, text: 'text' }),
  ];
}

/** Where even a rounded value is wider than nearly two years, only the ends of a line have theirs. */
function isLabelled(marks: CityPanel['marks'], index: number): boolean {
  const piece = marks[index]?.piece ?? null;
  return piece === null || marks[index - 1]?.piece !== piece || marks[index + 1]?.piece !== piece;
}

/** A value wider than its year has the room of nearly two: every other one stands below its dot, the first of them, as lines rise. */
function placeLabels({ id, marks }: CityPanel, column: number) {
  const wide = (room: number, text: 'label' | 'short') =>
    marks.some((mark) => boldWidth(mark[text], FONT_SIZE) > room);
  const labelled = marks.map((_, index) => !wide(1.5 * column, 'short') || isLabelled(marks, index));
  return marks.map((mark, index) => {
    const before = labelled.slice(0, index).filter(Boolean).length;
    const below = wide(column, 'label') && !mark.target && before % 2 === 0;
    const label = wide(1.7 * column, 'label') ? mark.short : mark.label;
    const lines = labelled[index] === true ? [label, mark.note].filter((line) => line !== '') : [];
    return { ...mark, panel: id, below, text: (below ? lines : lines.reverse()).join('\n') };
  });
}

/** Lines and dots of the levels with their values, over the words of the gaps: targets hollow. */
function levelMarks(panel: CityPanel, column: number, gaps: Plot.Markish[]): Plot.Markish[] {
  const levels = placeLabels(panel, column);
  type Level = (typeof levels)[number];
  const at = { ...inPanel, y: 'value' };
  const words = { ...at, ...quiet, text: 'text', fill: token('ink'), fontWeight: 600 };
  const dots = (square: boolean): Plot.Markish =>
    Plot.dot(
      levels.filter(({ reprint }) => reprint === square),
      {
        ...{ ...at, r: 4.5, symbol: square ? 'square' : 'circle' },
        fill: ({ target }: Level) => token(target ? 'paper' : 'river'),
        ...{ stroke: token('river'), strokeWidth: 1.5 },
        ...{ href: 'href', ariaLabel: 'description', title: 'description' },
      },
    );
  return [
    Plot.ruleX(
      levels.filter(({ target }) => !target),
      { ...inPanel, y1: 0, y2: 'value', stroke: token('rule') },
    ),
    ...gaps,
    Plot.line(
      levels.filter(({ piece }) => piece !== null),
      { ...at, z: 'piece', stroke: token('river'), strokeWidth: 2 },
    ),
    Plot.text(
      levels.filter(({ below }) => !below),
      { ...words, lineAnchor: 'bottom', dy: -OFF },
    ),
    Plot.text(
      levels.filter(({ below }) => below),
      { ...words, lineAnchor: 'top', dy: OFF },
    ),
    dots(false),
    dots(true),
  ];
}

/** Levels of the municipality by year, from zero; nothing joins two sides of a break. */
export function cityPanel(panel: CityPanel, options: ChartOptions): Element {
  const of = panel.marks.map(({ year }) => year);
  const years = [Math.min(...of), Math.max(...of)] as const;
  const highest = Math.max(...panel.marks.map(({ value }) => value));
  const labels = panel.marks.map(({ short, note }) =>
    Math.max(boldWidth(short, FONT_SIZE), textWidth(note, FONT_SIZE)),
  );
  return yearPanels(options, {
    ...{ panels: [panel], years, reach: highest, head: 40 },
    plot: options.width < COLUMN ? 150 : 190,
    inset: Math.ceil(Math.max(...labels) / 4),
    ticks: ticks(0, highest, 2).map((at) => ({ panel: panel.id, at, label: formatNumber(at) })),
    marks: (column) => levelMarks(panel, column, gapMarks(panel, years[1], column)),
  });
}
