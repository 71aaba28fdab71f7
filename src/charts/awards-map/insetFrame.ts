import * as Plot from '@observablehq/plot';
import type { Box } from '../../geo/projectDistricts.ts';
import { token } from '../../theme/tokens.ts';

/** Frame of an inset, the same frame at its true position, and a leader between them. */
export function insetFrame(box: Box, target: Box, title: string): Plot.Markish[] {
  const [[left, top], [right, bottom]] = box;
  const [[x1, y1], [x2, y2]] = target;
  const frame = { fill: 'none', stroke: token('ink-2'), strokeWidth: 0.8 };
  // One upright leader: it crosses no district between the frame and its true position.
  const leader = Math.min(Math.max((x1 + x2) / 2, left), right);
  return [
    Plot.rect([0], { x1: left, x2: right, y1: top, y2: bottom, ...frame }),
    Plot.rect([0], { x1, x2, y1, y2, ...frame }),
    Plot.link([0], {
      x1: leader,
      x2: leader,
      y1: bottom,
      y2: y1,
      stroke: token('ink-2'),
      strokeDasharray: '2 3',
    }),
    Plot.text([title], {
      x: left,
      y: top - 10,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: token('ink-2'),
    }),
  ];
}
