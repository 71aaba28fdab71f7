import { textWidth, wrapSentence } from '../../format/textWidth.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import type { CrosswalkRow } from '../../ledger/crosswalk.ts';
import { stackSections } from '../kit/stackSections.ts';

/** A group or a measure, named and linked. */
export interface CrosswalkNode {
  id: string;
  no: string;
  label: string;
  href: string;
}

/** Nodes that stand against each other, stacked from one height, under one heading. */
export interface CrosswalkBand {
  heading: string;
  lines: readonly { groups: readonly CrosswalkNode[]; measures: readonly CrosswalkNode[] }[];
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

export const LINE_HEIGHT = 15;
const HEADING = 30;
const NODE_GAP = 8;

/** Width of the widest name, at most `limit`. */
export function widestLabel(nodes: readonly CrosswalkNode[], limit: number): number {
  return Math.min(limit, Math.max(...nodes.map(({ label }) => textWidth(label, FONT_SIZE))));
}

/** Nodes with their names wrapped, and the room of the tallest. */
function wrapNodes(nodes: readonly CrosswalkNode[], width: number) {
  const wrapped = nodes.map((node) => ({ ...node, rows: wrapSentence(node.label, width, FONT_SIZE) }));
  return { wrapped, slot: Math.max(0, ...wrapped.map(({ rows }) => rows.length)) * LINE_HEIGHT + NODE_GAP };
}

/** Both sides of a line; sides that start level have the same room, so that equal places lie level. */
function layLine({ groups, measures }: CrosswalkBand['lines'][number], columns: CrosswalkColumns) {
  const { centred, gap } = columns;
  const left = wrapNodes(groups, columns.groupWidth);
  const right = wrapNodes(measures, columns.measureWidth);
  const slotOf = (side: typeof left): number => (centred ? side.slot : Math.max(left.slot, right.slot));
  const used = (side: typeof left): number => side.wrapped.length * slotOf(side);
  const height = Math.max(used(left), used(right));
  const place = (side: typeof left): PlacedNode[] =>
    side.wrapped.map(({ rows, ...node }, index) => ({
      ...node,
      lines: rows.join('\n'),
      y: (centred ? (height - used(side)) / 2 : 0) + (index + 0.5) * slotOf(side),
    }));
  return { groups: place(left), measures: place(right), height: height + gap };
}

/** A node drawn twice would take the bands of its twin. */
function refuseTwins(nodes: readonly CrosswalkNode[]): void {
  const twin = nodes.find(({ id }, index) => nodes.findIndex((other) => other.id === id) < index);
  if (twin !== undefined) throw new RangeError(`crosswalk: ${twin.id} stands in two places`);
}

/** Gives every node a height, band under band, so that equal places on both sides lie level. */
export function layCrosswalk(bands: readonly CrosswalkBand[], columns: CrosswalkColumns): CrosswalkLayout {
  const { sections, bottom } = stackSections(
    bands.map(({ heading, lines }) => ({
      heading,
      head: HEADING,
      items: lines.map((line) => layLine(line, columns)),
    })),
  );
  const items = sections.flatMap((section) => section.items);
  const lower = (nodes: readonly PlacedNode[], by: number): PlacedNode[] =>
    nodes.map((node) => ({ ...node, y: columns.top + by + node.y }));
  const groups = items.flatMap((item) => lower(item.groups, item.top));
  const measures = items.flatMap((item) => lower(item.measures, item.top));
  refuseTwins(groups);
  refuseTwins(measures);
  const headings = sections.map(({ heading, top }) => ({ heading, y: columns.top + top + HEADING / 2 }));
  return { groups, measures, headings, bottom: columns.top + bottom };
}

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

/** How far a band runs level before it bends, as a share of its length. */
const LEVEL = 0.7;
const STEPS = 24;

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
export function edge(band: Ribbon, share: number): Point[] {
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
export const outline = (band: Ribbon): Point[] => [...edge(band, -0.5), ...edge(band, 0.5).reverse()];
