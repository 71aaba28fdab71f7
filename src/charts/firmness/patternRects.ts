import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';

/** How a piece is filled, to be told apart without colour. */
export type Pattern = 'solid' | 'pale' | 'hollow' | 'upright' | 'level' | 'ink' | 'dashed';

/** A rectangle in pixels of the drawing. */
export interface PatternedRect {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  pattern: Pattern;
  title: string;
}

/** Distance of the lines of a hatched piece. */
const GAP = 4;

const FILL: Readonly<Record<Pattern, string>> = {
  solid: token('river'),
  pale: token('river-pale'),
  hollow: token('paper'),
  upright: token('paper'),
  level: token('paper'),
  ink: token('ink-2'),
  dashed: token('paper'),
};

const isInk = ({ pattern }: PatternedRect): boolean => pattern === 'ink' || pattern === 'dashed';

function steps(from: number, to: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / GAP) - 1) },
    (_, index) => from + (index + 1) * GAP,
  );
}

function hatching(rects: readonly PatternedRect[]): Plot.Markish {
  const lines = rects.flatMap(({ pattern, x1, x2, y1, y2 }) => {
    if (pattern === 'upright') return steps(x1, x2).map((x) => ({ x1: x, x2: x, y1, y2 }));
    return pattern === 'level' ? steps(y1, y2).map((y) => ({ x1, x2, y1: y, y2: y })) : [];
  });
  return Plot.link(lines, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    stroke: token('river'),
    strokeWidth: 1.2,
  });
}

/** Rectangles solid, pale, hollow, or hollow and hatched. */
export function patternRects(rects: readonly PatternedRect[]): Plot.Markish[] {
  const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', title: 'title' };
  const whole = rects.filter(({ pattern }) => pattern !== 'dashed');
  const stroke = (rect: PatternedRect): string => token(isInk(rect) ? 'ink-2' : 'river');
  return [
    Plot.rect(whole, {
      ...edges,
      fill: ({ pattern }: PatternedRect) => FILL[pattern],
      stroke,
      strokeWidth: 1.2,
    }),
    Plot.rect(
      rects.filter(({ pattern }) => pattern === 'dashed'),
      { ...edges, fill: FILL.dashed, stroke, strokeWidth: 1.2, strokeDasharray: '4 3' },
    ),
    hatching(rects),
  ];
}
