import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, pixelPlot } from '../kit/frame.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import {
  type Ribbon,
  crosswalkForm,
  crosswalkBands,
  type CrosswalkBandLink,
  crosswalkNodes,
  layCrosswalk,
  widestLabel,
  type CrosswalkBand,
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

/** How far a band runs level before it bends, as a share of its length. */
const LEVEL = 0.7;
const STEPS = 40;

interface Point {
  id: string;
  x: number;
  y: number;
  description: string;
}

/** A point of the middle line with the direction across it and the thickness there; the curve is a cubic Bézier. */
function middleAt({ x1, x2, y1, y2, w1, w2 }: Ribbon, t: number) {
  const rest = 1 - t;
  const along = 3 * rest * rest * t * LEVEL + 3 * rest * t * t * (1 - LEVEL) + t ** 3;
  const up = 3 * rest * t * t + t ** 3;
  const dx = (x2 - x1) * (3 * rest * rest * LEVEL + 6 * rest * t * (1 - 2 * LEVEL) + 3 * t * t * LEVEL);
  const dy = (y2 - y1) * 6 * rest * t;
  const length = Math.hypot(dx, dy);
  return {
    x: x1 + (x2 - x1) * along,
    y: y1 + (y2 - y1) * up,
    across: { x: -dy / length, y: dx / length },
    width: w1 + (w2 - w1) * along,
  };
}

/** Points along a band, offset from its middle by a share of its thickness; level bands need but their ends. */
function edge(band: Ribbon, share: number): Point[] {
  const steps = band.y1 === band.y2 ? 1 : STEPS;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const { x, y, across, width } = middleAt(band, index / steps);
    return {
      id: band.id,
      x: x + across.x * width * share,
      y: y + across.y * width * share,
      description: band.description,
    };
  });
}

/** Both edges: the thickness is measured across the band, so that steep ones do not thin out. */
const outline = (band: Ribbon): Point[] => [...edge(band, -0.5), ...edge(band, 0.5).reverse()];

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
const NUMBER = 29;

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

/** Wide: an alluvial by field. Narrow: the same bands, short, in a list by relation. */
export function crosswalk(rows: CrosswalkRows, options: ChartOptions & { words: CrosswalkWords }): Element {
  assertDrawable('crosswalk', rows.links, () => []);
  const { width, words } = options;
  const wide = width >= WIDE;
  const bands = wide ? rows.fields : rows.relations;
  const lines = bands.flatMap((band) => band.lines);
  const key = crosswalkKey(words.key, { wide });
  const groupWidth = widestLabel(
    lines.flatMap((line) => line.groups),
    wide ? 200 : width * 0.31,
  );
  const measureWidth = widestLabel(
    lines.flatMap((line) => line.measures),
    wide ? 270 : width * 0.41,
  );
  const x: [number, number] = [groupWidth + NUMBER + BAR, width - measureWidth - NUMBER - BAR];
  const layout = layCrosswalk(bands, {
    top: key.bottom + 24,
    groupWidth,
    measureWidth,
    gap: wide ? 2 : 4,
    centred: !wide,
  });
  const drawn = crosswalkBands(rows.links, layout, x);

  return pixelPlot(options, layout.bottom + 4, [
    ...key.marks,
    Plot.text([words.groups], {
      x: x[0],
      y: key.bottom + 10,
      text: [words.groups],
      textAnchor: 'end',
      fill: token('ink-2'),
    }),
    Plot.text([words.measures], {
      x: x[1],
      y: key.bottom + 10,
      text: [words.measures],
      textAnchor: 'start',
      fill: token('ink-2'),
    }),
    ...ribbons(drawn),
    ...stubLabels(drawn, words),
    ...crosswalkNodes(layout, drawn, { x, bar: BAR, number: NUMBER, width }),
  ]);
}
