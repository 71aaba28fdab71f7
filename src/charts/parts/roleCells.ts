import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';

/** A measure in which an agency has a role. */
export interface RoleCell {
  /** Its number; empty in a key. */
  label: string;
  lead: boolean;
  /** Where the measure is; empty in a key. */
  href: string;
  description: string;
}

/** A cell with its centre. */
export interface PlacedCell extends RoleCell {
  x: number;
  y: number;
}

/** Sides of a cell. */
export const CELL = { width: 21, height: 22 } as const;

function cellBox(cells: readonly PlacedCell[], linked: boolean): Plot.Markish {
  return Plot.rect(cells, {
    x1: ({ x }: PlacedCell) => x - CELL.width / 2,
    x2: ({ x }: PlacedCell) => x + CELL.width / 2,
    y1: ({ y }: PlacedCell) => y - CELL.height / 2,
    y2: ({ y }: PlacedCell) => y + CELL.height / 2,
    fill: ({ lead }: PlacedCell) => token(lead ? 'ink' : 'paper'),
    stroke: token('ink'),
    strokeWidth: 1,
    title: 'description',
    ...(linked ? { href: 'href', ariaLabel: 'description' } : {}),
  });
}

/** The number of a measure in a solid cell where the agency leads, in a hollow one where it supports. */
export function roleCells(cells: readonly PlacedCell[]): Plot.Markish[] {
  return [
    cellBox(
      cells.filter(({ href }) => href === ''),
      false,
    ),
    cellBox(
      cells.filter(({ href }) => href !== ''),
      true,
    ),
    Plot.text(cells, {
      x: 'x',
      y: 'y',
      text: 'label',
      fill: ({ lead }: PlacedCell) => token(lead ? 'paper' : 'ink'),
      pointerEvents: 'none',
    }),
  ];
}
