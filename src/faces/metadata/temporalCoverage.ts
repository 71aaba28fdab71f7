import type { DocumentRow } from '../../ledger/documents.ts';
import type { Years } from './describedTable.ts';
import type { LoadedTable } from './drawnFrom.ts';

const yearsIn = (period: unknown): string[] =>
  typeof period === 'string' ? (period.match(/\d{4}/g) ?? []) : [];

/** First and last year the rows are about: of their periods, or, where they have none, of the documents they are drawn from. */
export function temporalCoverage({ rows }: LoadedTable, documents: readonly DocumentRow[]): Years {
  const own = rows.flatMap(({ period }) => yearsIn(period));
  const years = own.length > 0 ? own : documents.flatMap(({ about_period: period }) => yearsIn(period));
  const sorted = [...years].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined)
    throw new RangeError('a table without rows or documents has no years');
  return { from, to };
}
