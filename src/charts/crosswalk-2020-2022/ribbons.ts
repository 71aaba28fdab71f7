import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';

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
export function ribbons(bands: readonly Ribbon[]): Plot.Markish[] {
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
