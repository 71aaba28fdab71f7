import { LANG_TAG } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import { type Citation, type CiteContext, addressOf, cleanText } from './citation.ts';
import { t } from '../../i18n/t.ts';
import { citedKind } from './citationWords.ts';
import type { TableSpec } from '../../ledger/defineTable.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import { documentTitle } from './documentCitation.ts';
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { citedPath, versionPath } from '../../ledger/tableFolder.ts';
import type { Provenance } from '../../ledger/provenance.ts';

/** What every work of this site has in common; the author is the project as an institution. */
function ownCitation({ lang, data }: CiteContext) {
  const site = words[lang].siteName;
  return {
    lang,
    chineseTitle: '',
    authors: [site],
    site,
    publisher: site,
    version: data.version,
    date: data.date,
    number: '',
    licence: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0' },
    sources: [],
    printed: null,
    text: '',
    data: null,
    language: LANG_TAG[lang],
  } satisfies Partial<Citation>;
}

/** Everything together: the data set as a whole. */
export function ledgerCitation(context: CiteContext): Citation {
  const { siteName, siteLine } = words[context.lang];
  return {
    ...ownCitation(context),
    kind: 'dataset',
    id: 'chongqing-ledger',
    title: t(`${siteName}：${siteLine}`, `${siteName}: ${siteLine}`)[context.lang],
    genre: citedKind.ledger[context.lang],
    url: addressOf(context.data.date === 'unreleased' ? '/' : versionPath(context.data.version), context),
  };
}

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
    url: addressOf(citedPath(table.name), context),
    sources: documents.map((document) => documentTitle(document, context.lang)),
  };
}

/**
 * A chart under its name: the finding in its headline may change with the data.
 *
 * @param chart with the site path where it is cited
 */
export function chartCitation(
  chart: Pick<PublishedChart, 'id' | 'title'> & { path: string },
  documents: readonly DocumentRow[],
  context: CiteContext,
): Citation {
  return {
    ...ownCitation(context),
    kind: 'chart',
    id: chart.id,
    title: cleanText(chart.title),
    genre: citedKind.chart[context.lang],
    url: addressOf(chart.path, context),
    sources: documents.map((document) => documentTitle(document, context.lang)),
  };
}

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
      // A dash says that the text has no sections.
      section: row.section === '—' ? '' : cleanText(row.section),
      start: row.start,
    },
  };
}
