import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { FONT_SIZE } from './chartOptions.ts';
import type { CLUSTERS } from '../../ledger/vocabulary.ts';

/** Class of a count of commendations, 0 (none) to 4. */
export type AwardStep = 0 | 1 | 2 | 3 | 4;

/** Fill of a class: cinnabar means commendations and nothing else. */
export const awardFill = (step: AwardStep): string => token(`award-${step}`);

/** Ink that reads on {@link awardFill}. */
export const awardInk = (step: AwardStep): string => token(`on-award-${step}`);

/** Upper bounds of the classes of the awards maps; the first class is "none" and is its own. */
export const AWARD_CLASSES = [
  { from: 0, to: 0 },
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 8 },
  { from: 9, to: 26 },
] as const;

/** @throws RangeError when a count fits no class: a map never clamps silently */
export function classifyAwardCount(count: number): AwardStep {
  const found = AWARD_CLASSES.findIndex(({ from, to }) => count >= from && count <= to);
  if (found < 0) throw new RangeError(`${String(count)} commendations fit no class of 0 to 26 groups`);
  return found as AwardStep;
}

/** A development zone: a place without a polygon. */
export interface Zone {
  label: string;
  description: string;
  href: string;
  count: number;
  step: AwardStep;
}

const HEIGHT = 26;

/**
 * Zones as labelled chips in the map's colours, stacked: never dropped.
 *
 * @param at where the title stands, and the edge no chip may cross
 */
export function zoneChips(
  zones: readonly Zone[],
  title: string,
  at: { x: number; y: number; right: number },
): Plot.Markish[] {
  const chips = zones.map((zone, index) => {
    const text = `${zone.label} ${String(zone.count)}`;
    const width = textWidth(text, FONT_SIZE) + 20;
    return { ...zone, text, x: Math.min(at.x, at.right - width), y: at.y + 12 + index * 32, width };
  });
  type Chip = (typeof chips)[number];
  return [
    Plot.text([title], {
      x: at.x,
      y: at.y,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: token('ink-2'),
    }),
    Plot.rect(chips, {
      x1: 'x',
      x2: ({ x, width }: Chip) => x + width,
      y1: 'y',
      y2: ({ y }: Chip) => y + HEIGHT,
      rx: HEIGHT / 2,
      fill: ({ step }: Chip) => awardFill(step),
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
    Plot.text(chips, {
      x: ({ x, width }: Chip) => x + width / 2,
      y: ({ y }: Chip) => y + HEIGHT / 2,
      text: 'text',
      fill: ({ step }: Chip) => awardInk(step),
      pointerEvents: 'none',
    }),
  ];
}

/** Hue of a cluster; zones belong to none and are grey. */
export const clusterHue = (cluster: (typeof CLUSTERS)[number] | 'zones'): TokenName =>
  cluster === 'zones' ? 'ink-2' : `cluster-${cluster}`;

/** One class of the ramp and what the reader is told of it. */
export interface LegendStep {
  step: AwardStep;
  label: string;
}

const SWATCH = 16;
const ROW = 22;

/** Where the swatches stand: down from a corner, or along a line. */
export function awardLegend(
  steps: readonly LegendStep[],
  title: string,
  at: { x: number; y: number; down: boolean },
): Plot.Markish[] {
  let along = at.x;
  const placed = steps.map(({ step, label }, index) => {
    const entry = at.down
      ? { step, label, x: at.x, y: at.y + 12 + index * ROW }
      : { step, label, x: along, y: at.y + 12 };
    along += SWATCH + 6 + textWidth(label, FONT_SIZE) + 12;
    return entry;
  });
  return [
    Plot.text([title], {
      x: at.x,
      y: at.y,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: token('ink-2'),
    }),
    Plot.rect(placed, {
      x1: 'x',
      x2: ({ x }: { x: number }) => x + SWATCH,
      y1: 'y',
      y2: ({ y }: { y: number }) => y + SWATCH,
      fill: ({ step }: { step: AwardStep }) => awardFill(step),
      stroke: token('rule'),
    }),
    Plot.text(placed, {
      x: ({ x }: { x: number }) => x + SWATCH + 6,
      y: ({ y }: { y: number }) => y + SWATCH / 2,
      text: 'label',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
}
