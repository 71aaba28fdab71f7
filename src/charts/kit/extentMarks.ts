import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';

/** All of it, a part of it, or none: told apart by form. */
export type ExtentMark = 'whole' | 'part' | 'none';

export interface PlacedExtent {
  x: number;
  y: number;
  mark: ExtentMark;
  title: string;
}

const RADIUS = 5;
const POINT = 1.4;

/** The left half of a disc. */
const leftHalf: Plot.SymbolImplementation = {
  draw(context: CanvasPath, size: number) {
    context.arc(0, 0, Math.sqrt(size / Math.PI), Math.PI / 2, (3 * Math.PI) / 2);
    context.closePath();
  },
};

/** A disc, a ring half filled, or a point: where nothing is granted the place is marked, not empty. */
export function extentMarks(extents: readonly PlacedExtent[]): Plot.Markish[] {
  const of = (...marks: ExtentMark[]): PlacedExtent[] => extents.filter(({ mark }) => marks.includes(mark));
  const at = { x: 'x', y: 'y', title: 'title' } as const;
  return [
    Plot.dot(of('none'), { ...at, r: POINT, fill: token('ink-2') }),
    Plot.dot(of('whole', 'part'), {
      ...at,
      r: RADIUS,
      fill: ({ mark }: PlacedExtent) => token(mark === 'whole' ? 'ink' : 'paper'),
      stroke: token('ink'),
      strokeWidth: 1.4,
    }),
    Plot.dot(of('part'), { ...at, r: RADIUS, symbol: leftHalf, fill: token('ink'), stroke: 'none' }),
  ];
}
