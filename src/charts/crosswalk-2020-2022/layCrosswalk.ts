import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import type { CrosswalkRow } from '../../ledger/crosswalk.ts';

/** A band from left to right in pixels: it may widen, narrow or run out. */
export interface Ribbon {
  id: string;
  x1: number;
  x2: number;
  /** Its middle at either end. */
  y1: number;
  y2: number;
  /** Its thickness at either end. */
  w1: number;
  w2: number;
  /** A paper line along its middle, so that it reads as two strands. */
  striped: boolean;
  tone: 'full' | 'light' | 'dashed';
  description: string;
}

type Form = Pick<Ribbon, 'w1' | 'w2' | 'striped'>;

const WIDTH = 8;

/** What a relation looks like: a shape each, so that no colour is needed. */
const FORMS: Readonly<Record<CrosswalkRow['relation'], Form>> = {
  same: { w1: WIDTH, w2: WIDTH, striped: false },
  broadened: { w1: 4, w2: 14, striped: false },
  narrowed: { w1: 14, w2: 4, striped: false },
  merged: { w1: WIDTH, w2: WIDTH, striped: true },
  split: { w1: WIDTH, w2: WIDTH, striped: true },
  gone: { w1: WIDTH, w2: 0, striped: false },
  new: { w1: 0, w2: WIDTH, striped: false },
};

/** Shape and tone of a band by what it stands for and how sure that is. */
export function crosswalkForm(
  relation: CrosswalkRow['relation'],
  confidence: CrosswalkRow['confidence'],
): Form & Pick<Ribbon, 'tone'> {
  return {
    ...FORMS[relation],
    tone: confidence === 'high' ? 'full' : confidence === 'medium' ? 'light' : 'dashed',
  };
}

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

/** A judgement: a band between a group and a measure, or the stub of one where an end is missing. */
export interface CrosswalkBandLink {
  id: string;
  group: string | null;
  measure: string | null;
  relation: CrosswalkRow['relation'];
  confidence: CrosswalkRow['confidence'];
  description: string;
}

/** Length of a band that has only one end. */
const STUB = 24;
/** Bands of one measure arrive this far below each other. */
const APART = 10;

type Ends = Pick<Ribbon, 'x1' | 'x2' | 'y1' | 'y2'>;

/** Where the bands of a measure arrive, one under the other. */
function arrivals(links: readonly CrosswalkBandLink[], { groups, measures }: CrosswalkLayout) {
  const heightOf = new Map(groups.map(({ id, y }) => [id, y]));
  return new Map(
    measures.flatMap(({ id, y }) => {
      const own = links
        .filter(({ measure }) => measure === id)
        .sort((a, b) => (heightOf.get(a.group ?? '') ?? 0) - (heightOf.get(b.group ?? '') ?? 0));
      return own.map((link, index) => [link.id, y + (index - (own.length - 1) / 2) * APART] as const);
    }),
  );
}

/**
 * Bands between placed nodes.
 *
 * @param x inner edges of the bars of both sides
 */
export function crosswalkBands(
  links: readonly CrosswalkBandLink[],
  layout: CrosswalkLayout,
  x: [number, number],
): Ribbon[] {
  const departure = new Map(layout.groups.map(({ id, y }) => [id, y]));
  const arrival = arrivals(links, layout);
  return links.map((link) => {
    const from = link.group === null ? undefined : departure.get(link.group);
    const to = arrival.get(link.id);
    if ((from === undefined && link.group !== null) || (to === undefined && link.measure !== null))
      throw new RangeError(`crosswalk: no node for an end of ${link.id}`);
    const ends: Ends = {
      x1: from === undefined ? x[1] - STUB : x[0],
      x2: to === undefined ? x[0] + STUB : x[1],
      y1: from ?? to ?? NaN,
      y2: to ?? from ?? NaN,
    };
    return {
      id: link.id,
      description: link.description,
      ...ends,
      ...crosswalkForm(link.relation, link.confidence),
    };
  });
}

/** A group or a measure, named and linked. */
export interface CrosswalkNode {
  id: string;
  no: string;
  label: string;
  href: string;
}

/** Nodes that stand against each other, stacked from one height. */
export interface CrosswalkLine {
  groups: readonly CrosswalkNode[];
  measures: readonly CrosswalkNode[];
}

/** Lines under one heading. */
export interface CrosswalkBand {
  heading: string;
  lines: readonly CrosswalkLine[];
}

export interface PlacedNode extends CrosswalkNode {
  y: number;
  lines: string;
}

export interface CrosswalkLayout {
  groups: readonly PlacedNode[];
  measures: readonly PlacedNode[];
  headings: readonly { heading: string; y: number }[];
  bottom: number;
}

export interface CrosswalkColumns {
  top: number;
  /** Room for the names on either side. */
  groupWidth: number;
  measureWidth: number;
  /** Room between lines, beside that between nodes. */
  gap: number;
  /** One measure of several groups stands in their middle; else both sides start level. */
  centred: boolean;
}

const LINE_HEIGHT = 15;
const HEADING = 30;
const NODE_GAP = 8;

interface Wrapped extends CrosswalkNode {
  rows: string[];
}

const wrap = (nodes: readonly CrosswalkNode[], width: number): Wrapped[] =>
  nodes.map((node) => ({ ...node, rows: wrapSentence(node.label, width, FONT_SIZE) }));

/** Room for the tallest name. */
const slotOf = (nodes: readonly Wrapped[]): number =>
  Math.max(0, ...nodes.map(({ rows }) => rows.length)) * LINE_HEIGHT + NODE_GAP;

/** The same room on both sides, so that equal places lie level. */
const level = (nodes: readonly Wrapped[]): [number, number] => [slotOf(nodes), slotOf(nodes)];

/** Stacks nodes at equal distances. */
function stack(nodes: readonly Wrapped[], top: number, slot: number): PlacedNode[] {
  return nodes.map(({ rows, ...node }, index) => ({
    ...node,
    lines: rows.join('\n'),
    y: top + (index + 0.5) * slot,
  }));
}

/** Width of the widest name, at most `limit`. */
export function widestLabel(nodes: readonly CrosswalkNode[], limit: number): number {
  return Math.min(limit, Math.max(...nodes.map(({ label }) => textWidth(label, FONT_SIZE))));
}

/** A node drawn twice would take the bands of its twin. */
function refuseTwins(nodes: readonly CrosswalkNode[]): void {
  const twin = nodes.find(({ id }, index) => nodes.findIndex((other) => other.id === id) < index);
  if (twin !== undefined) throw new RangeError(`crosswalk: ${twin.id} stands in two places`);
}

/** Gives every node a height, band under band, so that equal places on both sides lie level. */
export function layCrosswalk(bands: readonly CrosswalkBand[], columns: CrosswalkColumns): CrosswalkLayout {
  const groups: PlacedNode[] = [];
  const measures: PlacedNode[] = [];
  const headings: { heading: string; y: number }[] = [];
  let y = columns.top;
  for (const { heading, lines } of bands) {
    headings.push({ heading, y: y + HEADING / 2 });
    y += HEADING;
    for (const line of lines) {
      const left = wrap(line.groups, columns.groupWidth);
      const right = wrap(line.measures, columns.measureWidth);
      const [leftSlot, rightSlot] = columns.centred
        ? [slotOf(left), slotOf(right)]
        : level([...left, ...right]);
      const height = Math.max(left.length * leftSlot, right.length * rightSlot);
      const shift = (used: number): number => (columns.centred ? (height - used) / 2 : 0);
      groups.push(...stack(left, y + shift(left.length * leftSlot), leftSlot));
      measures.push(...stack(right, y + shift(right.length * rightSlot), rightSlot));
      y += height + columns.gap;
    }
  }
  refuseTwins(groups);
  refuseTwins(measures);
  return { groups, measures, headings, bottom: y };
}
