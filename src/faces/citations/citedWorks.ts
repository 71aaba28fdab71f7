import { byId, requireRow } from '../../analysis/byId.ts';
import { chartCitation, datasetCitation, rowCitation } from './chartCitation.ts';
import type { Citation, CiteContext } from './citation.ts';
import { documentCitation } from './documentCitation.ts';
import { allCharts, chartById } from '../../charts/kit/allCharts.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { documentsOfTable } from '../../analysis/documentsOfTable.ts';
import { rowsOfDocument } from '../../analysis/rowsOfDocument.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import { releasedCharts } from '../../ledger/loadReleases.ts';
import { tableList } from '../../ledger/tables.ts';
import { rowMeanings } from '../rowMeanings.ts';

export type CitedKind = 'chart' | 'document' | 'table';

/** Which works have citation files: every chart, document and table. */
export function citedWorks({ ledger }: Sources): { kind: CitedKind; id: string }[] {
  return [
    ...allCharts.map(({ id }) => ({ kind: 'chart' as const, id })),
    ...ledger.documents.map(({ id }) => ({ kind: 'document' as const, id })),
    ...tableList.map(({ name }) => ({ kind: 'table' as const, id: name })),
  ];
}

function citedTable(name: string, { ledger }: Sources, context: CiteContext): Citation {
  const table = tableList.find((each) => each.name === name);
  if (table === undefined) throw new RangeError(`there is no table ${name}`);
  const { documents } = documentsOfTable(ledger, tableList, table.key);
  return datasetCitation(
    table.spec,
    documents.map(({ document }) => requireRow(byId(ledger.documents), document, name)),
    context,
  );
}

/** Site path where a chart is cited: its frozen copy where the version has one. */
const chartPath = (id: string, version: string): string =>
  releasedCharts().some((released) => released.chart === id && released.version === version)
    ? `/embed/${id}@${version}/`
    : `/charts/${id}/`;

/** @throws RangeError where there is no such chart, document or table */
export function citedWork(kind: CitedKind, id: string, sources: Sources, context: CiteContext): Citation {
  const { documents } = sources.ledger;
  if (kind === 'document') return documentCitation(requireRow(byId(documents), id, 'a citation'), context);
  if (kind === 'table') return citedTable(id, sources, context);
  const chart = chartById(id);
  const own = chart.documents(sources);
  const used = documents.filter((document) => own.includes(document.id));
  const path = chartPath(id, context.data.version);
  return chartCitation({ id, title: chart.title[context.lang], path }, used, context);
}

/** A citation of every row drawn from a document, in the order of the document; of the document itself where it has none. */
export function citedRows(document: DocumentRow, { ledger }: Sources, context: CiteContext): Citation[] {
  const meaning = rowMeanings(ledger, context.lang);
  const rows = rowsOfDocument(ledger, document.id);
  if (rows.length === 0) return [documentCitation(document, context)];
  return rows.map((row) =>
    rowCitation({ ...row, meaning: meaning(row.table, row.id).text }, document, context),
  );
}
