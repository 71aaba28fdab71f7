import * as Plot from '@observablehq/plot';
import { max, range, ticks } from 'd3';
import { textWidth, wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import { frame, LABEL_GAP, roomFor } from '../kit/frame.ts';
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
  ZERO,
  type CityGrowthOptions,
  type PlacedResult,
  type PlacedTarget,
  type YearMarks,
} from './yearMarks.ts';

/** Height of the scale, room above it, height of a line and of the space between two rows, the right edge. */
const PLOT = 190;
const TOP = 24;
const LINE = 16;
const SPACE = 8;
const RIGHT = 4;
/** Between the words of two years. */
const APART = 9;

/** Where in its year a ring and an arrow stand, a bar begins and ends, and how far a band and a gap reach. */
const AIM = -0.29;
const [BAR, BAR_END] = [0.04, 0.36];
const REACH = 0.42;

const aim = ({ year }: PlacedTarget): number => year + AIM;
const reach = ({ year }: PlacedTarget): number => year + REACH;

function targetMarks(targets: readonly PlacedTarget[]): Plot.Markish[] {
  const of = (...wanted: PlacedTarget['shape'][]) => targets.filter(({ shape }) => wanted.includes(shape));
  const at = { x: aim, y: 'value', ...HOLLOW, ...LINKED };
  return [
    Plot.ruleY(
      of('point', 'open').filter(({ answered }) => answered),
      { x1: aim, x2: reach, y: 'value', ...GAP },
    ),
    Plot.vector(of('open'), {
      ...{ ...at, shape: openArrow, anchor: 'start', length: ARROW },
      rotate: ({ open }: PlacedTarget) => (open < 0 ? 180 : 0),
    }),
    Plot.dot(of('point'), { ...at, r: 4.5 }),
  ];
}

function bandMarks(targets: readonly PlacedTarget[]): Plot.Markish {
  const bands = targets.filter(({ shape }) => shape === 'band');
  const left = ({ year }: PlacedTarget): number => year - REACH;
  return Plot.rect(bands, { x1: left, x2: reach, y1: 'low', y2: 'high', ...BAND, ...LINKED });
}

function resultMarks(results: readonly PlacedResult[]): Plot.Markish {
  const begin = ({ year }: PlacedResult): number => year + BAR;
  const end = ({ year }: PlacedResult): number => year + BAR_END;
  return Plot.rect(results, {
    ...{ x1: begin, x2: end, y1: () => 0, y2: 'value', fill: token('river') },
    ...LINKED,
  });
}

interface FootCell {
  year: number;
  text: string;
  href?: string | undefined;
  name?: string | undefined;
}

/** Under each year its target, its result and its verdict, in lines that fit the column: words beside marks ran into bands. */
function footOf(years: readonly YearMarks[], column: number) {
  const wrap = (text: string, after = ''): string =>
    wrapSentence(text, column - APART - textWidth(after, FONT_SIZE), FONT_SIZE).join('\n');
  const aims = years.map(({ year, target, verdict: { sign, word } }): FootCell =>
    target === null
      ? { year, text: wrap(`${sign} ${word}`) }
      : { year, text: wrap(target.label, MARK) + MARK, href: target.href, name: target.description },
  );
  const results = years.flatMap(({ year, result }): FootCell[] =>
    result === null ? [] : [{ year, text: result.label + MARK, href: result.href, name: result.description }],
  );
  const verdicts = years.flatMap(({ year, target, verdict: { sign, word } }): FootCell[] =>
    target === null ? [] : [{ year, text: `${sign}\n${wrap(word)}` }],
  );
  const height = (cells: readonly FootCell[]): number =>
    LINE * (max(cells, ({ text }) => text.split('\n').length) ?? 1);
  const aimsAt = SPACE + LINE + SPACE;
  const resultsAt = aimsAt + height(aims) + SPACE;
  const verdictsAt = resultsAt + LINE + SPACE;
  return { aims, results, verdicts, aimsAt, resultsAt, verdictsAt, bottom: verdictsAt + height(verdicts) };
}

const UNDER = { frameAnchor: 'bottom', lineAnchor: 'top', lineHeight: LINE / FONT_SIZE } as const;

function footMarks(foot: ReturnType<typeof footOf>, heads: CityGrowthOptions['heads'], left: number) {
  const head = (text: string, dy: number): Plot.Markish =>
    Plot.text([text], { ...UNDER, frameAnchor: 'bottom-left', dx: -left, dy, fill: token('ink-2') });
  const cells = { ...UNDER, x: 'year', text: 'text', fill: token('ink') } as const;
  const isLinked = ({ href }: FootCell): boolean => href !== undefined;
  return [
    head(heads.target, foot.aimsAt),
    head(heads.result, foot.resultsAt),
    head(heads.verdict, foot.verdictsAt),
    Plot.text(foot.aims.filter(isLinked), { ...cells, dy: foot.aimsAt, href: 'href', ariaLabel: 'name' }),
    Plot.text(
      foot.aims.filter((cell) => !isLinked(cell)),
      { ...cells, dy: foot.aimsAt },
    ),
    Plot.text(foot.results, {
      ...{ ...cells, dy: foot.resultsAt, fontWeight: 600 },
      ...{ href: 'href', ariaLabel: 'name' },
    }),
    Plot.text(foot.verdicts, { ...cells, dy: foot.verdictsAt }),
  ];
}

/** Time runs to the right, a column for each year; figures and verdicts stand in rows under it. */
export function drawAcross(years: readonly YearMarks[], options: CityGrowthOptions): Element {
  const { heads, width } = options;
  const [low, high] = reachOf(years);
  const [first, last] = firstAndLast(years);
  const scale = ticks(low, high, 4);
  const left = roomFor([heads.target, heads.result, heads.verdict, ...scale.map(percent)]) + LABEL_GAP;
  const foot = footOf(years, (width - left - RIGHT) / (last - first + 1));
  const targets = placeTargets(years);
  const label = { tickSize: 0, fontVariant: 'normal', fill: token('ink-2') } as const;
  return frame(options, {
    ...{ marginLeft: left, marginRight: RIGHT, marginTop: TOP, marginBottom: foot.bottom },
    height: TOP + PLOT + foot.bottom,
    x: { domain: [first - 0.5, last + 0.5] },
    y: { domain: [low, high] },
    marks: [
      Plot.ruleY(scale, RULE),
      Plot.axisY(scale, { ...label, tickFormat: percent, tickPadding: LABEL_GAP }),
      bandMarks(targets),
      resultMarks(placeResults(years)),
      ...targetMarks(targets),
      Plot.ruleY([0], ZERO),
      Plot.text(range(first, last + 1), {
        ...{ ...UNDER, x: (year: number) => year, text: String, dy: SPACE },
        ...{ fill: token('ink'), fontWeight: 600 },
      }),
      ...footMarks(foot, heads, left),
    ],
  });
}
