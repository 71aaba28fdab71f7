import type { DocumentRow } from '../../ledger/documents.ts';
import type { Provenance } from '../../ledger/provenance.ts';
import { citedKind } from './citationWords.ts';
import type { Citation } from './citation.ts';
import { addressOf, type CiteContext } from './citeContext.ts';
import { cleanText } from './cleanText.ts';
import { documentTitle } from './documentTitle.ts';
import { ownCitation } from './ownCitation.ts';

/**
 * One row drawn from a document: what it says is ours, the printed words and their place are the document's.
 *
 * @param row with `meaning`, what it says in the context's language (see catalog/rowMeanings)
 */
export function rowCitation(
  row: Provenance & { id: string; meaning: string },
  document: DocumentRow,
  context: CiteContext,
): Citation {
  const meaning = cleanText(row.meaning);
  return {
    ...ownCitation(context),
    kind: 'row',
    id: row.id,
    title: meaning === '' ? cleanText(row.printed) : meaning,
    genre: citedKind.row[context.lang],
    url: addressOf(`/documents/${document.id}/#${row.id}`, context),
    printed: {
      phrase: cleanText(row.printed),
      document: documentTitle(document, context.lang),
      section: cleanText(row.section),
      start: row.start,
    },
  };
}
