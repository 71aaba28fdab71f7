import { chartCitation } from '../citations/chartCitation.ts';
import type { Citation } from '../citations/citation.ts';
import type { CiteContext } from '../citations/citeContext.ts';
import { documentCitation } from '../citations/documentCitation.ts';
import type { DocumentRow } from '../datasets/documents.ts';
import { allCharts } from './allCharts.ts';
import type { Sources } from './defineChart.ts';

/** The works that have citation files: every chart and every document. */
export function citedWorks({ ledger }: Sources, context: CiteContext): Citation[] {
  const { documents } = ledger;
  const used = (ids: readonly string[]): DocumentRow[] => documents.filter(({ id }) => ids.includes(id));
  return [
    ...allCharts.map((chart) =>
      chartCitation({ id: chart.id, title: chart.title[context.lang] }, used(chart.documents), context),
    ),
    ...documents.map((document) => documentCitation(document, context)),
  ];
}

/** @throws RangeError where no such work has citation files */
export function citedWork(
  kind: Citation['kind'],
  id: string,
  sources: Sources,
  context: CiteContext,
): Citation {
  const found = citedWorks(sources, context).find((work) => work.kind === kind && work.id === id);
  if (found === undefined) throw new RangeError(`no citation of ${kind} ${id}`);
  return found;
}
