/** Targets that only bound: which way they are open, and the arrow that says so. */
import type { VectorShapeImplementation } from '@observablehq/plot';
import type { Comparator } from '../../ledger/vocabulary.ts';

/** Which way a target is open: up (以上, 突破), down (以内, 低于) or not at all. */
export function openEnd(comparator: Comparator): -1 | 0 | 1 {
  if (comparator === 'ge' || comparator === 'gt') return 1;
  return comparator === 'le' || comparator === 'lt' ? -1 : 0;
}

/** Begins at a value, with a stroke across its foot, and ends nowhere in particular. */
export const openArrow: VectorShapeImplementation = {
  draw(context, length) {
    const head = 7 - length;
    context.moveTo(7, 0);
    for (const [x, y] of [
      [3, 0],
      [3, head],
      [7, head],
      [0, -length],
      [-7, head],
      [-3, head],
      [-3, 0],
      [-7, 0],
    ] as const)
      context.lineTo(x, y);
    context.closePath();
  },
};
