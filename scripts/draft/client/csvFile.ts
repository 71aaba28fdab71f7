/** The CSV: out as a download, and back from a file. */
import Papa from 'papaparse';
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import { cellsCsv } from '../cellsCsv.ts';
import type { PageData } from '../pageData.ts';

export function download(file: string, columns: readonly string[], rows: readonly Cells[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([cellsCsv(columns, rows)], { type: 'text/csv' }));
  link.download = file;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** @returns the rows of a draft of this text, or what is wrong with the file */
export function readCsv(
  csv: string,
  { columns, text }: Pick<PageData, 'columns' | 'text'>,
): Cells[] | string {
  const { data, meta, errors } = Papa.parse<Cells>(csv, {
    header: true,
    skipEmptyLines: true,
    // Left to guess, a short file with semicolons in its cells is read as one of semicolons.
    delimiter: ',',
  });
  const missing = columns.filter((column) => !(meta.fields ?? []).includes(column));
  if (missing.length > 0) return `This is no draft: it has no column ${missing.slice(0, 3).join(', ')}.`;
  const [error] = errors;
  if (error !== undefined) return `Row ${String((error.row ?? 0) + 1)} cannot be read: ${error.message}.`;
  if (new Set(data.map(({ id }) => id)).size < data.length) return 'Two rows of it have the same id.';
  const elsewhere = data.find(({ printed = '', start }) => !text.startsWith(printed, Number(start)));
  return elsewhere === undefined
    ? data
    : `Row ${elsewhere.id ?? ''} is of another text: “${elsewhere.printed ?? ''}” is not at ${elsewhere.start ?? ''} of this one.`;
}
