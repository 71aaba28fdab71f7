import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';

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
  /** Size the names are wrapped for. */
  fontSize: number;
  /** Room between lines, beside that between nodes. */
  gap: number;
  /** One measure of several groups stands in their middle; else both sides start level. */
  centred: boolean;
}

export const LINE_HEIGHT = 15;
const HEADING = 30;
const NODE_GAP = 8;

interface Wrapped extends CrosswalkNode {
  rows: string[];
}

const wrap = (nodes: readonly CrosswalkNode[], width: number, size: number): Wrapped[] =>
  nodes.map((node) => ({ ...node, rows: wrapSentence(node.label, width, size) }));

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
      const left = wrap(line.groups, columns.groupWidth, columns.fontSize);
      const right = wrap(line.measures, columns.measureWidth, columns.fontSize);
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
