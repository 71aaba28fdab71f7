import { assertDrawable } from './assertDrawable.ts';
import { WIDE, type ChartOptions } from './chartOptions.ts';
import { pairBlocks, type PairBlock } from './parts/pairBlocks.ts';
import { pairMatrix, type PairMatrix } from './parts/pairMatrix.ts';

/** Who supports whom: everything for a matrix, and for a phone the most frequent supporters of each body. */
export interface PairRows extends PairMatrix {
  blocks: readonly PairBlock[];
  /** What stands at the left and at the right of every block. */
  heads: readonly [string, string];
}

/** A matrix of leading (rows) and supporting bodies (columns) on a desk; on a phone a short list per leading body. */
export function agencyPairs(rows: PairRows, options: ChartOptions): Element {
  assertDrawable('agency-pairs', rows.rows, ({ cells, total }) => [
    total,
    ...cells.map(({ count }) => count),
  ]);
  return options.width >= WIDE ? pairMatrix(rows, options) : pairBlocks(rows, rows.highest, options);
}
