import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import { LINE_HEIGHT, type CrosswalkLayout, type PlacedNode } from './layCrosswalk.ts';
import type { Ribbon } from './ribbons.ts';

/** Where the two sides stand. */
export interface CrosswalkFrame {
  x: readonly [number, number];
  /** Width of a bar, and room for a number between bar and name. */
  bar: number;
  number: number;
  width: number;
}

/** A bar per node, as tall as the bands that meet it. */
function bars(
  edges: readonly { y: number; w: number }[],
  x1: number,
  x2: number,
  fill: string,
): Plot.Markish {
  type Edge = (typeof edges)[number];
  return Plot.rect(edges, {
    x1,
    x2,
    y1: ({ y, w }: Edge) => y - Math.max(w, 8) / 2 - 1,
    y2: ({ y, w }: Edge) => y + Math.max(w, 8) / 2 + 1,
    fill,
  });
}

function names(nodes: readonly PlacedNode[], edge: number, side: -1 | 1, number: number): Plot.Markish[] {
  const textAnchor = side < 0 ? 'end' : 'start';
  return [
    Plot.text(nodes, { x: edge + side * 6, y: 'y', text: 'no', textAnchor, fill: token('ink-2') }),
    Plot.text(nodes, {
      x: edge + side * number,
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

/** Headings with a rule, bars, numbers and linked names; the groups' bars are of the commendations' hue. */
export function crosswalkNodes(
  { groups, measures, headings }: CrosswalkLayout,
  bands: readonly Ribbon[],
  { x, bar, number, width }: CrosswalkFrame,
): Plot.Markish[] {
  const departures = bands.filter(({ w1 }) => w1 > 0).map(({ y1, w1 }) => ({ y: y1, w: w1 }));
  const arrivals = bands.filter(({ w2 }) => w2 > 0).map(({ y2, w2 }) => ({ y: y2, w: w2 }));
  return [
    Plot.link(headings, {
      x1: 0,
      x2: width,
      y1: ({ y }: { y: number }) => y - 10,
      y2: ({ y }: { y: number }) => y - 10,
      stroke: token('rule'),
      strokeWidth: 0.6,
    }),
    Plot.text(headings, {
      x: 0,
      y: 'y',
      text: 'heading',
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
    }),
    bars(departures, x[0] - bar, x[0], token('award-3')),
    bars(arrivals, x[1], x[1] + bar, token('ink')),
    ...names(groups, x[0] - bar, -1, number - bar),
    ...names(measures, x[1] + bar, 1, number - bar),
  ];
}
