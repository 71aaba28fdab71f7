/** Distances between things, from a hair within a line to the pause between two figures. */
export const spaceScale = {
  1: '0.25rem',
  2: '0.5rem',
  3: '0.75rem',
  4: '1rem',
  5: '1.5rem',
  6: '2.5rem',
  7: '4rem',
} as const satisfies Record<number, string>;
