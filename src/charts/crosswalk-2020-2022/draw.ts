import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { smallScreenFont } from '../kit/smallScreenFont.ts';
import { crosswalkBands, type CrosswalkBandLink } from './crosswalkBands.ts';
import { crosswalkKey, type CrosswalkKey } from './crosswalkKey.ts';
import { crosswalkNodes } from './crosswalkNodes.ts';
import { layCrosswalk, widestLabel, type CrosswalkBand } from './layCrosswalk.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { ribbons, type Ribbon } from './ribbons.ts';

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
const NUMBER = 31;

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
    wide ? 200 : 94,
  );
  const measureWidth = wide
    ? widestLabel(
        lines.flatMap((line) => line.measures),
        270,
      )
    : 134;
  const x: [number, number] = [groupWidth + NUMBER + BAR, width - measureWidth - NUMBER - BAR];
  const layout = layCrosswalk(bands, {
    top: key.bottom + 24,
    groupWidth,
    measureWidth,
    fontSize: wide ? FONT_SIZE : smallScreenFont,
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
