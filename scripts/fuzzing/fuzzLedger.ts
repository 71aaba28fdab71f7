/** The whole fuzz: every table, the reader of figures and the locator. A build runs a short one for its proof page. */
import { tables } from '../../src/datasets/tables.ts';
import { fuzzTable } from './fuzzTable.ts';
import { readerFuzz } from './fuzzReaders.ts';
import type { FuzzOptions, FuzzResult } from './runCases.ts';
import { sheetOf } from './sheet.ts';

/** What can be put to the test by itself. */
export const fuzzSubjects: readonly string[] = [
  ...Object.values(tables).map(({ name }) => name),
  ...Object.keys(readerFuzz),
];

/**
 * @param cases of every subject
 * @param only subjects; all of them where none is named
 * @returns results one by one, so that a long run can be told as it goes
 */
export function* fuzzLedger(
  options: FuzzOptions,
  only: readonly string[] = fuzzSubjects,
): Generator<FuzzResult> {
  const sheets = Object.values(tables).map((spec) => sheetOf(spec));
  for (const sheet of sheets) if (only.includes(sheet.name)) yield fuzzTable(sheet, sheets, options);
  for (const [name, run] of Object.entries(readerFuzz)) if (only.includes(name)) yield run(options);
}
