import * as Plot from '@observablehq/plot';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable, frame, roomFor } from '../kit/frame.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { columnHeadHeight, columnHeads } from '../kit/columnHeads.ts';

/** A row of the matrix: a place, in the order drawn. */
export interface MatrixPlace {
  id: string;
  label: string;
  /** Token of the cluster's hue; zones have none. */
  hue: TokenName;
  /** First of its cluster: a rule stands above it. */
  first: boolean;
}

/** A column of the matrix: a group, in the order drawn. */
export interface MatrixCategory {
  id: string;
  label: string;
  domain: string;
  /** First of its domain: a rule stands before it. */
  first: boolean;
}

export interface MatrixDot {
  place: string;
  category: string;
  description: string;
}

export interface MatrixRows {
  places: readonly MatrixPlace[];
  categories: readonly MatrixCategory[];
  dots: readonly MatrixDot[];
}

const ROW = 17;
const HUE = 13;
const LINE = FONT_SIZE + 3;
/** Room for the last head, where the ones before push it. */
const RIGHT = 14;

/** In columns. Those too narrow for a line are headed by their domain; no head stands nearer to the one before than a line is high. */
function placeHeads(categories: readonly MatrixCategory[], column: number) {
  const named = column >= LINE;
  let before = -Infinity;
  return categories.flatMap(({ label, domain, first }, index) => {
    if (!named && !first) return [];
    before = Math.max(index + 0.5, before + LINE / column);
    return [{ x: before, label: named ? label : domain }];
  });
}

/** Where a dot stands: the middle of its column. */
function placeDots({ places, categories, dots }: MatrixRows) {
  return dots.map((dot) => {
    const column = categories.findIndex(({ id }) => id === dot.category);
    if (column < 0 || !places.some(({ id }) => id === dot.place))
      throw new RangeError(`awards-matrix: no row or column for ${dot.description}`);
    return { ...dot, x: column + 0.5 };
  });
}

/** Places × groups. */
export function awardsMatrix(rows: MatrixRows, options: ChartOptions): Element {
  const { places, categories } = rows;
  assertDrawable('awards-matrix', rows.dots, () => []);
  const dots = placeDots(rows);
  const names = places.map(({ label }) => label);
  const left = HUE + roomFor(names);
  const column = (options.width - left - RIGHT) / categories.length;
  const heads = placeHeads(categories, column);
  const domains = categories.flatMap(({ first }, index) => (first ? [index] : []));
  const atLeft = { y: 'id', frameAnchor: 'left' } as const;
  return frame(options, {
    marginLeft: left,
    marginTop: Math.ceil(Math.max(...heads.map(({ label }) => columnHeadHeight(label)))) + 12,
    marginRight: RIGHT,
    x: { domain: [0, categories.length] },
    rows: { ids: places.map(({ id }) => id), height: ROW },
    y: { paddingInner: 0, paddingOuter: 0 },
    marks: [
      columnHeads(heads, { frameAnchor: 'top', dy: -6 }),
      Plot.tickY(places, {
        y: 'id',
        dy: -ROW / 2,
        insetLeft: -left,
        stroke: token('rule'),
        strokeWidth: ({ first }: MatrixPlace) => (first ? 1.2 : 0.4),
      }),
      Plot.ruleX(domains, { stroke: token('rule') }),
      Plot.dot(places, { ...atLeft, dx: 5 - left, r: 3.5, fill: ({ hue }: MatrixPlace) => token(hue) }),
      Plot.text(places, { ...atLeft, dx: HUE - left, text: 'label', fill: token('ink') }),
      Plot.dot(dots, {
        x: 'x',
        y: 'place',
        r: Math.min(5, column / 2 - 0.5),
        fill: token('award-3'),
        title: 'description',
      }),
    ],
  });
}
