import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, pixelPlot } from '../kit/frame.ts';
import { FONT_SIZE, WIDE_FROM, type ChartOptions } from '../kit/chartOptions.ts';
import {
  crosswalkBands,
  crosswalkForm,
  edge,
  LINE_HEIGHT,
  layCrosswalk,
  outline,
  widestLabel,
  type CrosswalkBand,
  type CrosswalkBandLink,
  type CrosswalkLayout,
  type PlacedNode,
  type Ribbon,
} from './layCrosswalk.ts';
import type { CrosswalkRow } from '../../ledger/crosswalk.ts';
import { textWidth } from '../../format/textWidth.ts';

interface Sample {
  relation: CrosswalkRow['relation'];
  confidence: CrosswalkRow['confidence'];
  label: string;
}

/** Relations with how many there are, and how sure a judgement is. */
export interface CrosswalkKey {
  relations: readonly Sample[];
  confidence: readonly Sample[];
}

const SAMPLE = 26;
const ROW = 20;

function row(samples: readonly Sample[], y: number) {
  let x = 0;
  return samples.map((sample) => {
    const placed = { ...sample, x, y };
    x += SAMPLE + 6 + textWidth(sample.label, FONT_SIZE) + 10;
    return placed;
  });
}

/** Samples of the bands, above them; narrow drawings name the relations in their headings instead. */
function crosswalkKey(
  { relations, confidence }: CrosswalkKey,
  { wide }: { wide: boolean },
): { marks: Plot.Markish[]; bottom: number } {
  const rows = wide ? [relations, confidence] : [confidence];
  const samples = rows.flatMap((own, index) => row(own, 10 + index * ROW));
  type Placed = (typeof samples)[number];
  const bands = samples.map(({ x, y, relation, confidence: sure, label }) => ({
    id: `key-${label}`,
    x1: x,
    x2: x + SAMPLE,
    y1: y,
    y2: y,
    description: label,
    ...crosswalkForm(relation, sure),
  }));
  const marks = [
    ...ribbons(bands),
    Plot.text(samples, {
      x: ({ x }: Placed) => x + SAMPLE + 6,
      y: 'y',
      text: 'label',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
  return { marks, bottom: rows.length * ROW + 4 };
}

const STROKE = { stroke: token('ink-2'), strokeWidth: 1 };
const TONES = {
  // A paper edge keeps dark bands apart where they cross.
  full: { fill: token('ink-2'), stroke: token('paper'), strokeWidth: 0.8 },
  light: { fill: token('rule'), ...STROKE },
  dashed: { fill: token('paper'), ...STROKE, strokeDasharray: '3 3' },
} as const;

/** Bands that leave and arrive level; told apart by shape, stripe and outline, not by colour. */
function ribbons(bands: readonly Ribbon[]): Plot.Markish[] {
  const tones = ['full', 'light', 'dashed'] as const;
  const line = { x: 'x', y: 'y', z: 'id' } as const;
  return [
    ...tones
      .map((tone) => ({ tone, own: bands.filter((band) => band.tone === tone) }))
      .filter(({ own }) => own.length > 0)
      .map(({ tone, own }) =>
        Plot.line(own.flatMap(outline), {
          ...line,
          curve: 'linear-closed',
          title: 'description',
          ...TONES[tone],
        }),
      ),
    Plot.line(
      bands.filter(({ striped }) => striped).flatMap((band) => edge(band, 0)),
      { ...line, stroke: token('paper'), strokeWidth: 3, pointerEvents: 'none' },
    ),
  ];
}

export interface CrosswalkRows {
  links: readonly CrosswalkBandLink[];
  /** Both sides by field, for wide drawings. */
  fields: readonly CrosswalkBand[];
  /** Both sides by relation, for narrow ones. */
  relations: readonly CrosswalkBand[];
}

export interface CrosswalkWords {
  groups: string;
  measures: string;
  gone: string;
  fresh: string;
  key: CrosswalkKey;
}

const BAR = 4;
/** From the bar to the name: a gap, the number, a gap. */
const NUMBER = 25;
/** From the names to the bands. */
const SIDE = NUMBER + BAR + 2;

/** Words at the open end of what is gone and of what is new. */
function stubLabels(bands: readonly Ribbon[], words: CrosswalkWords): Plot.Markish[] {
  const style = {
    fill: token('ink-2'),
    stroke: token('paper'),
    strokeWidth: 4,
    pointerEvents: 'none',
  } as const;
  return [
    Plot.text(
      bands.filter(({ w2 }) => w2 === 0),
      { x: ({ x2 }: Ribbon) => x2 + 4, y: 'y2', text: () => words.gone, textAnchor: 'start', ...style },
    ),
    Plot.text(
      bands.filter(({ w1 }) => w1 === 0),
      { x: ({ x1 }: Ribbon) => x1 - 4, y: 'y1', text: () => words.fresh, textAnchor: 'end', ...style },
    ),
  ];
}

/** A bar per node, as tall as the bands that meet it. */
function bars(edges: readonly { y: number; w: number }[], x1: number, fill: string): Plot.Markish {
  type Edge = (typeof edges)[number];
  return Plot.rect(edges, {
    x1,
    x2: x1 + BAR,
    y1: ({ y, w }: Edge) => y - Math.max(w, 8) / 2 - 1,
    y2: ({ y, w }: Edge) => y + Math.max(w, 8) / 2 + 1,
    fill,
  });
}

/** Heading of a side, and numbers and linked names of its nodes, left or right of its bars. */
function names(heading: { text: string; y: number }, nodes: readonly PlacedNode[], x: number, side: -1 | 1) {
  const textAnchor = side < 0 ? ('end' as const) : ('start' as const);
  return [
    Plot.text([heading], { x: x - side * BAR, y: 'y', text: 'text', textAnchor, fill: token('ink-2') }),
    Plot.text(nodes, { x: x + side * 6, y: 'y', text: 'no', textAnchor, fill: token('ink-2') }),
    Plot.text(nodes, {
      x: x + side * NUMBER,
      y: 'y',
      text: 'lines',
      textAnchor,
      lineAnchor: 'middle',
      lineHeight: LINE_HEIGHT / FONT_SIZE,
      fill: token('ink'),
      href: 'href',
    }),
  ];
}

/** Headings of the bands with a rule. */
function headingMarks(headings: CrosswalkLayout['headings'], width: number): Plot.Markish[] {
  const above = ({ y }: { y: number }): number => y - 10;
  return [
    Plot.link(headings, { x1: 0, x2: width, y1: above, y2: above, stroke: token('rule'), strokeWidth: 0.6 }),
    Plot.text(headings, {
      ...{ x: 0, y: 'y', text: 'heading', textAnchor: 'start', fontWeight: 600 },
      fill: token('ink'),
    }),
  ];
}

/** Room for the names on both sides, and the inner edges of their bars. */
function sidesOf(bands: readonly CrosswalkBand[], width: number, wide: boolean) {
  const lines = bands.flatMap((band) => band.lines);
  const most = wide ? [200, 270] : [width * 0.31, width * 0.41];
  const groupWidth = widestLabel(
    lines.flatMap((line) => line.groups),
    most[0] ?? 0,
  );
  const measureWidth = widestLabel(
    lines.flatMap((line) => line.measures),
    most[1] ?? 0,
  );
  const x: [number, number] = [groupWidth + SIDE, width - measureWidth - SIDE];
  return { groupWidth, measureWidth, x };
}

/** Wide: an alluvial by field. Narrow: the same bands, short, in a list by relation. */
export function crosswalk(rows: CrosswalkRows, options: ChartOptions & { words: CrosswalkWords }): Element {
  assertDrawable('crosswalk', rows.links, () => []);
  const { width, words } = options;
  const wide = width >= WIDE_FROM;
  const bands = wide ? rows.fields : rows.relations;
  const key = crosswalkKey(words.key, { wide });
  const { x, ...room } = sidesOf(bands, width, wide);
  const layout = layCrosswalk(bands, { ...room, top: key.bottom + 24, gap: wide ? 2 : 4, centred: !wide });
  const drawn = crosswalkBands(rows.links, layout, x);
  const departures = drawn.filter(({ w1 }) => w1 > 0).map(({ y1, w1 }) => ({ y: y1, w: w1 }));
  const arrivals = drawn.filter(({ w2 }) => w2 > 0).map(({ y2, w2 }) => ({ y: y2, w: w2 }));
  const y = key.bottom + 10;
  return pixelPlot(options, layout.bottom + 4, [
    ...key.marks,
    ...ribbons(drawn),
    ...stubLabels(drawn, words),
    ...headingMarks(layout.headings, width),
    bars(departures, x[0] - BAR, token('award-3')),
    bars(arrivals, x[1], token('ink')),
    ...names({ text: words.groups, y }, layout.groups, x[0] - BAR, -1),
    ...names({ text: words.measures, y }, layout.measures, x[1] + BAR, 1),
  ]);
}
