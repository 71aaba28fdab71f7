import type { MeasureAgencyRow } from '../ledger/measures.ts';
import type { TaskAgencyRow } from '../ledger/tasks.ts';
import type { AgencyRecord } from './agencyRecords.ts';

export interface PrintedForm {
  printed: string;
  /** The roles it is printed so in, in the order of the documents. */
  rows: readonly (TaskAgencyRow | MeasureAgencyRow)[];
}

/** The forms in which documents print a body's name, most used first, equals as they come. */
export function collectPrintedForms({ tasks, measures }: AgencyRecord): PrintedForm[] {
  const rows = [...tasks, ...measures].map(({ row }) => row);
  return [...new Set(rows.map(({ printed }) => printed))]
    .map((printed) => ({ printed, rows: rows.filter((row) => row.printed === printed) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
