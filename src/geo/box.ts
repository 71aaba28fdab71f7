import type { Box } from './projectDistricts.ts';

/** The smallest box around all shapes. */
export function boundsOf(shapes: readonly { bounds: Box }[]): Box {
  const edges = shapes.map(({ bounds }) => bounds);
  return [
    [Math.min(...edges.map(([[left]]) => left)), Math.min(...edges.map(([[, top]]) => top))],
    [Math.max(...edges.map(([, [right]]) => right)), Math.max(...edges.map(([, [, bottom]]) => bottom))],
  ];
}

/** A box grown by `by` pixels on every side. */
export function padBox([[left, top], [right, bottom]]: Box, by: number): Box {
  return [
    [left - by, top - by],
    [right + by, bottom + by],
  ];
}
