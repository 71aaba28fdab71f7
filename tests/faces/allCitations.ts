import { byId, requireRow } from '../../src/analysis/byId.ts';
import { rowsOfDocument } from '../../src/analysis/rowsOfDocument.ts';
import { citedWork, citedWorks } from '../../src/faces/citations/citedWorks.ts';
import { rowMeanings } from '../../src/faces/rowMeanings.ts';
import type { Citation, CiteContext } from '../../src/faces/citations/citation.ts';
import { ledgerCitation, rowCitation } from '../../src/faces/citations/chartCitation.ts';
import { sources } from '../../src/ledger/sources.ts';
import type { Lang } from '../../src/i18n/lang.ts';

const ROWS = 50;
const CITED = 8;
const { ledger } = sources;
const documentOf = byId(ledger.documents);

export const contextIn = (lang: Lang): CiteContext => ({
  lang,
  site: 'https://example.org',
  base: '/ledger/',
  data: { version: '1.2.3', date: '2026-11-20' },
});

const evenly = <Item>(items: readonly Item[], count: number): Item[] =>
  items.filter(
    (_, index) =>
      Math.floor((index * count) / items.length) !== Math.floor(((index - 1) * count) / items.length),
  );

/** Rows at even distances through the archived documents, and through the pages that are only cited. */
export function sampleRows(lang: Lang): Citation[] {
  const all = ledger.documents.flatMap(({ id }) => rowsOfDocument(ledger, id));
  const cited = all.filter(({ start }) => start === null);
  const meaning = rowMeanings(ledger, lang);
  return [
    ...evenly(
      all.filter((row) => !cited.includes(row)),
      ROWS - CITED,
    ),
    ...evenly(cited, CITED),
  ].map((row) =>
    rowCitation(
      { ...row, meaning: meaning(row.table, row.id).text },
      requireRow(documentOf, row.document, row.id),
      contextIn(lang),
    ),
  );
}

/** Everything the site can be cited for, in a language. */
export function allCitations(lang: Lang): Citation[] {
  const context = contextIn(lang);
  return [
    ...citedWorks(sources).map(({ kind, id }) => citedWork(kind, id, sources, context)),
    ledgerCitation(context),
    ...sampleRows(lang),
  ];
}
