import type { TableSpec } from '../../ledger/defineTable.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import { citedKind } from './citationWords.ts';
import type { Citation } from './citation.ts';
import { addressOf, type CiteContext } from './citeContext.ts';
import { cleanText } from './cleanText.ts';
import { documentTitle } from './documentTitle.ts';
import { ownCitation } from './ownCitation.ts';

/**
 * A table of the data.
 *
 * @param documents those its rows are drawn from; none for a table of our own
 */
export function datasetCitation(
  table: Pick<TableSpec, 'name' | 'title'>,
  documents: readonly DocumentRow[],
  context: CiteContext,
): Citation {
  return {
    ...ownCitation(context),
    kind: 'dataset',
    id: table.name,
    title: cleanText(table.title[context.lang]),
    genre: citedKind.dataset[context.lang],
    url: addressOf(`/data/${table.name}/`, context),
    sources: documents.map((document) => documentTitle(document, context.lang)),
  };
}
