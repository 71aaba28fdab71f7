import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';

/** Where a target stands, in pixels, and how firmly it is stated. */
export interface TargetMark {
  x: number;
  y: number;
  /** Half the width of the band of an “about”; 0 for none. */
  room: number;
  comparator: 'eq' | 'about' | 'ge' | 'gt' | 'le' | 'lt';
  title: string;
}

const RADIUS = 4;
const ARROW = 22;

/** Which way a target is open: up (以上, 突破), down (以内, 低于) or not at all. */
function openEnd({ comparator }: Pick<TargetMark, 'comparator'>): -1 | 0 | 1 {
  if (comparator === 'ge' || comparator === 'gt') return 1;
  return comparator === 'le' || comparator === 'lt' ? -1 : 0;
}

/** Where the words of a target may begin: past its ring, its band or its arrow. */
export function targetEnd(mark: Pick<TargetMark, 'x' | 'room' | 'comparator'>): number {
  return mark.x + Math.max(RADIUS, mark.room, openEnd(mark) > 0 ? ARROW : 0) + 6;
}

/** Targets as hollow rings; an “about” has a band behind it, an open end an arrow. `band` is the band's reach up and down. */
export function targetMarks(marks: readonly TargetMark[], band: readonly [number, number]): Plot.Markish[] {
  const open = marks.filter((mark) => openEnd(mark) !== 0);
  return [
    Plot.rect(
      marks.filter(({ room }) => room > 0),
      {
        x1: ({ x, room }: TargetMark) => x - room,
        x2: ({ x, room }: TargetMark) => x + room,
        y1: ({ y }: TargetMark) => y - band[0],
        y2: ({ y }: TargetMark) => y + band[1],
        fill: token('river-pale'),
      },
    ),
    Plot.arrow(open, {
      x1: (mark: TargetMark) => mark.x + openEnd(mark) * RADIUS,
      x2: (mark: TargetMark) => mark.x + openEnd(mark) * ARROW,
      y1: 'y',
      y2: 'y',
      headLength: 6,
      stroke: token('river'),
      strokeWidth: 1.5,
    }),
    Plot.dot(marks, {
      x: 'x',
      y: 'y',
      r: RADIUS,
      fill: token('paper'),
      stroke: token('river'),
      strokeWidth: 1.8,
      title: 'title',
    }),
  ];
}
