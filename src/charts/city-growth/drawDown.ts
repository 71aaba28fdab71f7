import * as Plot from '@observablehq/plot';
import { min, ticks } from 'd3';
import { boldWidth, textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import { frame, LABEL_GAP } from '../kit/frame.ts';
import { openArrow } from '../kit/openEnd.ts';
import {
  ARROW,
  BAND,
  firstAndLast,
  GAP,
  HOLLOW,
  LINKED,
  MARK,
  percent,
  placeResults,
  placeTargets,
  reachOf,
  RULE,
  WORDED,
  ZERO,
  type CityGrowthOptions,
  type PlacedTarget,
  type YearMarks,
} from './yearMarks.ts';

/** Of a year: its height, and within it the middle of the line of the target and of that of the result, in pixels. */
const YEAR = 48;
const AIM = 13;
const RESULT = 32;
const BAR = 6;
const TOP = 22;
/** From the end of a mark to its label, and from one label to the next. */
const CLEAR = 9;
const RIGHT = 2;

const down = (pixels: number): number => pixels / YEAR;

/** Labels with where they stand; what is said at zero stands instead of a mark. */
function labelsOf(years: readonly YearMarks[], { heads }: CityGrowthOptions) {
  const targets = placeTargets(years).map((target) => ({
    ...target,
    label: `${heads.target} ${target.label}`,
    ...{ at: target.year + down(AIM), end: Math.max(0, target.high) },
    dx: target.open > 0 ? ARROW + LABEL_GAP : CLEAR,
  }));
  const results = placeResults(years).map((result) => ({
    ...result,
    ...{ at: result.year + down(RESULT), end: result.over, dx: CLEAR },
  }));
  const verdicts = results.map(({ label, said, at, end }) => ({
    ...{ label: said, at, end, dx: CLEAR + boldWidth(label + MARK, FONT_SIZE) + LABEL_GAP },
  }));
  const missing = years.flatMap(({ year, target, result, verdict: { sign, word } }) => [
    ...(target === null ? [{ at: year + down(AIM), label: `${heads.target} ${sign} ${word}` }] : []),
    ...(result === null ? [{ at: year + down(RESULT), label: `${heads.result} ${sign} ${word}` }] : []),
  ]);
  return {
    targets,
    results,
    said: [...verdicts, ...missing.map((each) => ({ ...each, end: 0, dx: CLEAR }))],
  };
}

type Labels = ReturnType<typeof labelsOf>;

/** Pixels of a point, so that the widest label still ends on the sheet. */
function pixelsPerPoint({ targets, results, said }: Labels, room: number, [low, high]: [number, number]) {
  const widths = [
    ...targets.map(({ label, end, dx }) => [end, dx + textWidth(label + MARK, FONT_SIZE)] as const),
    ...said.map(({ label, end, dx }) => [end, dx + textWidth(label, FONT_SIZE)] as const),
    ...results.map(({ label, end, dx }) => [end, dx + boldWidth(label + MARK, FONT_SIZE)] as const),
  ];
  const fits = widths.flatMap(([end, width]) => (end > low ? (room - width) / (end - low) : []));
  return min([...fits, room / (high - low)]) ?? 1;
}

/** A target goes on over its result, where there is one. */
const footOf = ({ year, answered }: PlacedTarget): number =>
  year + down(answered ? RESULT + BAR + 3 : AIM + 8);

function targetMarks(targets: Labels['targets']): Plot.Markish[] {
  const of = (...wanted: PlacedTarget['shape'][]) => targets.filter(({ shape }) => wanted.includes(shape));
  const at = { x: 'value', y: 'at', ...HOLLOW, ...LINKED };
  return [
    Plot.ruleX(
      of('point', 'open').filter(({ answered }) => answered),
      { x: 'value', y1: 'at', y2: footOf, ...GAP },
    ),
    Plot.vector(of('open'), {
      ...{ ...at, shape: openArrow, anchor: 'start', length: ARROW },
      rotate: ({ open }: PlacedTarget) => 90 * open,
    }),
    Plot.dot(of('point'), { ...at, r: 4.5 }),
  ];
}

function bandMarks(targets: Labels['targets']): Plot.Markish {
  const bands = targets.filter(({ shape }) => shape === 'band');
  const top = ({ year }: PlacedTarget): number => year + down(AIM - 8);
  return Plot.rect(bands, { x1: 'low', x2: 'high', y1: top, y2: footOf, ...BAND, ...LINKED });
}

/** Time runs down, two lines for each year: its target, and under it the result with the verdict. */
export function drawDown(years: readonly YearMarks[], options: CityGrowthOptions): Element {
  const [low, high] = reachOf(years);
  const [first, last] = firstAndLast(years);
  const left = Math.ceil(boldWidth('2000', FONT_SIZE)) + LABEL_GAP + 2;
  const labels = labelsOf(years, options);
  const room = options.width - left - RIGHT;
  const points = pixelsPerPoint(labels, room, [low, high]);
  const scale = ticks(low, high, 4);
  const words: Plot.TextOptions = {
    ...{ x: 'end', y: 'at', fill: token('ink'), stroke: token('paper'), strokeWidth: 3 },
    textAnchor: 'start',
  };
  const texts = (list: readonly { label: string; dx: number }[], look: Plot.TextOptions): Plot.Markish[] =>
    [...Map.groupBy(list, ({ dx }) => dx)].map(([dx, own]) => Plot.text(own, { ...words, ...look, dx }));
  return frame(options, {
    ...{ marginLeft: left, marginRight: options.width - left - points * (high - low) },
    ...{ marginTop: TOP, marginBottom: 0, height: TOP + (last - first + 1) * YEAR },
    x: { domain: [low, high] },
    y: { domain: [first, last + 1], reverse: true },
    marks: [
      Plot.ruleX(scale, RULE),
      Plot.text(scale, {
        ...{ x: (value: number) => value, text: percent, frameAnchor: 'top', dy: -6, lineAnchor: 'bottom' },
        fill: token('ink-2'),
      }),
      bandMarks(labels.targets),
      Plot.rect(labels.results, {
        ...{ x1: () => 0, x2: 'value', fill: token('river'), ...LINKED },
        ...{ y1: ({ at }: { at: number }) => at - down(BAR), y2: ({ at }: { at: number }) => at + down(BAR) },
      }),
      ...targetMarks(labels.targets),
      Plot.ruleX([0], ZERO),
      Plot.text(years, {
        ...{ y: ({ year }: YearMarks) => year + down(AIM), text: ({ year }: YearMarks) => String(year) },
        ...{ frameAnchor: 'left', dx: -left, fill: token('ink'), fontWeight: 600 },
      }),
      ...texts(labels.targets, WORDED),
      ...texts(labels.results, { ...WORDED, fontWeight: 600 }),
      ...texts(labels.said, { text: 'label' }),
    ],
  });
}
