import { byId, requireRow } from '../../analysis/byId.ts';
import { chartCitation, rowCitation } from './chartCitation.ts';
import type { Citation, CiteContext } from './citation.ts';
import { documentCitation } from './documentCitation.ts';
import { allCharts, chartById } from '../../charts/kit/allCharts.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { rowsOfDocument } from '../../analysis/rowsOfDocument.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import { rowMeanings } from '../rowMeanings.ts';

/** Which works have citation files: every chart and every document. */
export function citedWorks({ ledger }: Sources): { kind: 'chart' | 'document'; id: string }[] {
  return [
    ...allCharts.map(({ id }) => ({ kind: 'chart' as const, id })),
    ...ledger.documents.map(({ id }) => ({ kind: 'document' as const, id })),
  ];
}

/** @throws RangeError where there is no such chart or document */
export function citedWork(
  kind: 'chart' | 'document',
  id: string,
  sources: Sources,
  context: CiteContext,
): Citation {
  const { documents } = sources.ledger;
  if (kind === 'document') return documentCitation(requireRow(byId(documents), id, 'a citation'), context);
  const chart = chartById(id);
  const own = chart.documents(sources);
  const used = documents.filter((document) => own.includes(document.id));
  return chartCitation({ id, title: chart.title[context.lang] }, used, context);
}

/** A citation of every row drawn from a document, in the order of the document. */
export function citedRows(document: DocumentRow, { ledger }: Sources, context: CiteContext): Citation[] {
  const meaning = rowMeanings(ledger, context.lang);
  return rowsOfDocument(ledger, document.id).map((row) =>
    rowCitation({ ...row, meaning: meaning(row.table, row.id).text }, document, context),
  );
}
