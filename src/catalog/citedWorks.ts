import { byId } from '../analysis/byId.ts';
import { requireRow } from '../analysis/requireRow.ts';
import { chartCitation } from '../citations/chartCitation.ts';
import type { Citation } from '../citations/citation.ts';
import type { CiteContext } from '../citations/citeContext.ts';
import { documentCitation } from '../citations/documentCitation.ts';
import { allCharts, chartById } from './allCharts.ts';
import type { Sources } from './defineChart.ts';

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
  { ledger: { documents } }: Sources,
  context: CiteContext,
): Citation {
  if (kind === 'document') return documentCitation(requireRow(byId(documents), id, 'a citation'), context);
  const chart = chartById(id);
  const used = documents.filter((document) => chart.documents.includes(document.id));
  return chartCitation({ id, title: chart.title[context.lang] }, used, context);
}
