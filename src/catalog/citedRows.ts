import { rowsOfDocument } from '../analysis/rowsOfDocument.ts';
import type { Citation } from '../citations/citation.ts';
import type { CiteContext } from '../citations/citeContext.ts';
import { rowCitation } from '../citations/rowCitation.ts';
import type { DocumentRow } from '../datasets/documents.ts';
import type { Sources } from './defineChart.ts';
import { rowMeanings } from './rowMeanings.ts';

/** A citation of every row drawn from a document, in the order of the document. */
export function citedRows(document: DocumentRow, { ledger }: Sources, context: CiteContext): Citation[] {
  const meaning = rowMeanings(ledger, context.lang);
  return rowsOfDocument(ledger, document.id).map((row) =>
    rowCitation({ ...row, meaning: meaning(row.table, row.id).text }, document, context),
  );
}
