/** A stretch of a text and how many rows begin in it. */
export interface Stretch {
  from: number;
  to: number;
  rows: number;
}

export interface TextSpread {
  stretches: readonly Stretch[];
  /** Offset of the last row: the text goes on, but nothing of it is in the tables. */
  last: number;
  /** Characters per stretch. */
  step: number;
  /** Rows in the fullest stretch. */
  most: number;
  /** Stretches in which no row begins. */
  empty: number;
}

/**
 * Where in a text rows stand, counted in equal stretches from its first character to its last row.
 *
 * @param starts offsets; rows of texts that are not archived have none
 * @returns `null` where no row has an offset
 */
export function spreadOverText(starts: readonly (number | null)[], count: number): TextSpread | null {
  const known = starts.filter((start) => start !== null);
  if (known.length === 0) return null;
  const last = Math.max(...known);
  const step = Math.ceil((last + 1) / count);
  const rows = Array.from({ length: count }, () => 0);
  for (const start of known) {
    const at = Math.floor(start / step);
    rows[at] = (rows[at] ?? 0) + 1;
  }
  const stretches = rows.map((own, index) => ({ from: index * step, to: (index + 1) * step, rows: own }));
  return {
    stretches,
    last,
    step,
    most: Math.max(...rows),
    empty: rows.filter((own) => own === 0).length,
  };
}
