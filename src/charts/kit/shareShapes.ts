/**
 * The same district stands up to four times in a page: on the map, in its inset, and both again in the phone's layout.
 * All are one shape at different scales, so it is written once and the others refer to it.
 */
import type * as Plot from '@observablehq/plot';
import type { GeoProjection } from 'd3';

/** Attribute of a layer whose shapes may be shared: its scale and the place of its origin, `scale x y`. */
const PLANE = 'data-plane';
/** Attribute of a shape: which shape it is, the same in every layer. */
const SHAPE = 'data-shape';

interface Plane {
  scale: number;
  x: number;
  y: number;
}

interface Placed extends Plane {
  shape: Element;
}

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

function planeOf(layer: Element): Plane {
  const [scale = 1, x = 0, y = 0] = (layer.getAttribute(PLANE) ?? '').split(' ').map(Number);
  return { scale, x, y };
}

/** Shapes of all drawings by which shape they are. */
function collect(drawings: readonly Element[]): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const layer of drawings.flatMap((svg) => [...svg.querySelectorAll(`[${PLANE}]`)])) {
    for (const shape of layer.querySelectorAll(`[${SHAPE}]`)) {
      const name = shape.getAttribute(SHAPE) ?? '';
      found.set(name, [...(found.get(name) ?? []), { shape, ...planeOf(layer) }]);
    }
  }
  return found;
}

/** `<use>` in place of a shape that is drawn larger elsewhere; whatever stands inside, such as its title, stays. */
function refer(small: Placed, large: Placed, id: string): void {
  const document = small.shape.ownerDocument;
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  const ratio = small.scale / large.scale;
  const [x, y] = [small.x - large.x * ratio, small.y - large.y * ratio];
  use.setAttribute('href', `#${id}`);
  use.setAttribute('transform', `translate(${rounded(x, 1)} ${rounded(y, 1)})scale(${rounded(ratio, 4)})`);
  use.append(...small.shape.childNodes);
  small.shape.replaceWith(use);
}

/** Makes the drawings share their shapes; `name` is unique within the page and begins every id. */
export function shareShapes(drawings: readonly Element[], name: string): void {
  for (const [shape, places] of collect(drawings)) {
    const [large, ...others] = places.sort((a, b) => b.scale - a.scale);
    if (large === undefined || others.length === 0) continue;
    const id = `${name}-${shape}`;
    large.shape.setAttribute('id', id);
    large.shape.setAttribute('vector-effect', 'non-scaling-stroke');
    for (const small of others) refer(small, large, id);
  }
}

/** Takes the notes of planes and shapes out of a drawing: nobody but {@link shareShapes} reads them. */
export function forgetShapes(drawing: Element): void {
  for (const layer of drawing.querySelectorAll(`[${PLANE}]`)) layer.removeAttribute(PLANE);
  for (const shape of drawing.querySelectorAll(`[${SHAPE}]`)) shape.removeAttribute(SHAPE);
}

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
