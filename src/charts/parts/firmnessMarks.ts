import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';

/** How firm a target is: exact, about, open upwards (以上, 突破) or downwards (以内). */
export type FirmnessShape = 'exact' | 'about' | 'up' | 'down';

/** A target in pixels, linked to where it stands; without a `href` it is a sample. */
export interface FirmnessMark {
  id: string;
  x: number;
  y: number;
  shape: FirmnessShape;
  description: string;
  href?: string;
}

const RADIUS = 4;

/** Corners of an arrow that points up, from its middle. */
const ARROW: readonly (readonly [number, number])[] = [
  [0, -6],
  [5, -0.5],
  [2, -0.5],
  [2, 5.5],
  [-2, 5.5],
  [-2, -0.5],
  [-5, -0.5],
];

const isOpen = ({ shape }: FirmnessMark): boolean => shape === 'up' || shape === 'down';

function outline(mark: FirmnessMark) {
  const down = mark.shape === 'down' ? -1 : 1;
  return ARROW.map(([dx, dy]) => ({ ...mark, x: mark.x + dx, y: mark.y + dy * down }));
}

/** Targets one by one, hollow: a ring, a ring on a band for an “about”, an arrow for an open end. */
export function firmnessMarks(marks: readonly FirmnessMark[]): Plot.Markish[] {
  const shared = {
    x: 'x',
    y: 'y',
    fill: token('paper'),
    stroke: token('river'),
    strokeWidth: 1.5,
    ...(marks.every(({ href }) => href === undefined) ? {} : { href: 'href', ariaLabel: 'description' }),
    title: 'description',
  } as const;
  return [
    Plot.rect(
      marks.filter(({ shape }) => shape === 'about'),
      {
        x1: ({ x }: FirmnessMark) => x - 6.5,
        x2: ({ x }: FirmnessMark) => x + 6.5,
        y1: ({ y }: FirmnessMark) => y - 6,
        y2: ({ y }: FirmnessMark) => y + 6,
        fill: token('river-pale'),
      },
    ),
    Plot.dot(
      marks.filter((mark) => !isOpen(mark)),
      { ...shared, r: RADIUS },
    ),
    Plot.line(marks.filter(isOpen).flatMap(outline), { ...shared, z: 'id', curve: 'linear-closed' }),
  ];
}
