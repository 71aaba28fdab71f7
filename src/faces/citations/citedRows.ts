import { rowsOfDocument } from '../../analysis/rowsOfDocument.ts';
import type { Citation } from './citation.ts';
import type { CiteContext } from './citeContext.ts';
import { rowCitation } from './rowCitation.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { rowMeanings } from '../rowMeanings.ts';

/** A citation of every row drawn from a document, in the order of the document. */
export function citedRows(document: DocumentRow, { ledger }: Sources, context: CiteContext): Citation[] {
  const meaning = rowMeanings(ledger, context.lang);
  return rowsOfDocument(ledger, document.id).map((row) =>
    rowCitation({ ...row, meaning: meaning(row.table, row.id).text }, document, context),
  );
}
