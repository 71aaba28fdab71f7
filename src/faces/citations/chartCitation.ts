import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import { citedKind } from './citationWords.ts';
import type { Citation } from './citation.ts';
import { addressOf, type CiteContext } from './citeContext.ts';
import { cleanText } from './cleanText.ts';
import { documentTitle } from './documentTitle.ts';
import { ownCitation } from './ownCitation.ts';

/** A chart under its name: the finding in its headline may change with the data. */
export function chartCitation(
  chart: Pick<PublishedChart, 'id' | 'title'>,
  documents: readonly DocumentRow[],
  context: CiteContext,
): Citation {
  return {
    ...ownCitation(context),
    kind: 'chart',
    id: chart.id,
    title: cleanText(chart.title),
    genre: citedKind.chart[context.lang],
    url: addressOf(`/charts/${chart.id}/`, context),
    sources: documents.map((document) => documentTitle(document, context.lang)),
  };
}
