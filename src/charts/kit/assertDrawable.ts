import { ChartError } from '../../ledger/errors.ts';

/**
 * Refuses what would be drawn silently wrong: no rows, or a number that is not finite.
 *
 * @param numbers the numeric fields the chart maps to positions, lengths or colours
 */
export function assertDrawable<Row>(
  chart: string,
  rows: readonly Row[],
  numbers: (row: Row) => readonly number[],
): void {
  if (rows.length === 0) {
    throw new ChartError(chart, 'there are no rows to draw', 'give it rows, or do not publish the chart');
  }
  for (const [index, row] of rows.entries()) {
    if (!numbers(row).every(Number.isFinite)) {
      throw new ChartError(
        chart,
        `row ${String(index + 1)} has a number that is not finite: ${JSON.stringify(row)}`,
        'say in analysis what a missing value means, and leave the row out or give it a status',
      );
    }
  }
}
