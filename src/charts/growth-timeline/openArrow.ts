import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';

/** A value open towards one side: 以上 and 突破 upwards, 以内 downwards. */
export interface OpenEnd {
  id: string;
  /** Middle of the arrow; where it begins, at the value; where it points to. */
  x: number;
  from: number;
  tip: number;
  description: string;
  href: string;
}

const BODY = 4;
const HEAD = 8;

function outline({ id, x, from, tip, description, href }: OpenEnd) {
  const neck = tip + (from > tip ? HEAD : -HEAD);
  const corners: readonly (readonly [number, number])[] = [
    [-BODY, from],
    [-BODY, neck],
    [-HEAD, neck],
    [0, tip],
    [HEAD, neck],
    [BODY, neck],
    [BODY, from],
  ];
  return corners.map(([dx, y]) => ({ id, x: x + dx, y, description, href }));
}

/** Hollow arrows that begin at a value and end nowhere in particular, each with a stroke across its foot. */
export function openArrow(ends: readonly OpenEnd[]): Plot.Markish[] {
  return [
    Plot.line(ends.flatMap(outline), {
      x: 'x',
      y: 'y',
      z: 'id',
      curve: 'linear-closed',
      fill: token('paper'),
      stroke: token('river'),
      strokeWidth: 1.5,
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
    Plot.link(ends, {
      x1: ({ x }: OpenEnd) => x - HEAD - 2,
      x2: ({ x }: OpenEnd) => x + HEAD + 2,
      y1: 'from',
      y2: 'from',
      stroke: token('river'),
      strokeWidth: 2.5,
    }),
  ];
}
