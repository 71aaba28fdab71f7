import type * as Plot from '@observablehq/plot';
import type { GeoProjection } from 'd3';
import { PLANE, SHAPE } from '../kit/shareShapes.ts';

/**
 * Notes on a layer of polygons which shape each is and in which plane it lies, so that a page can write a shape once
 * that several of its drawings show.
 *
 * @returns the `render` option of a Plot mark with one path per shape, in order
 */
export function sharedShapes(
  shapes: readonly { id: string }[],
  projection: GeoProjection,
): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const layer = next?.(index, scales, values, dimensions, context) ?? null;
    const [x, y] = projection.translate();
    layer?.setAttribute(PLANE, [projection.scale(), x, y].join(' '));
    for (const [position, path] of [...(layer?.querySelectorAll('path') ?? [])].entries())
      path.setAttribute(SHAPE, shapes[index[position] ?? position]?.id ?? '');
    return layer;
  };
}
