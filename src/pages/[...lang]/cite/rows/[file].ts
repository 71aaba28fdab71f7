import type { APIRoute } from 'astro';
import { citedRows } from '../../../../faces/citations/citedRows';
import { citationFormats, type CitationFormat } from '../../../../faces/citations/citationFormats';
import { citationList } from '../../../../faces/citations/citationList';
import type { DocumentRow } from '../../../../ledger/documents';
import { sources } from '../../../../ledger/sources';
import type { Lang } from '../../../../i18n/lang';
import { langItemPaths } from '../../../../i18n/paths.ts';
import { siteContext } from '../../../../site/layouts/siteContext';

/** All rows of a document in one format: `nanan-2024-report.bib`. */
interface RowsFile {
  document: DocumentRow;
  format: CitationFormat['ending'];
}

const files: readonly RowsFile[] = sources.ledger.documents.flatMap((document) =>
  citationFormats.map(({ ending }) => ({ document, format: ending })),
);

export const getStaticPaths = () =>
  langItemPaths('file', files, ({ document, format }) => `${document.id}.${format}`);

export const GET: APIRoute<{ lang: Lang; item: RowsFile }> = ({ props: { lang, item }, site }) => {
  const format = citationFormats.find(({ ending }) => ending === item.format);
  if (format === undefined) throw new RangeError(`no citation format ${item.format}`);
  const citations = citedRows(item.document, sources, siteContext(lang, site));
  return new Response(citationList(citations, format), { headers: { 'content-type': format.mediaType } });
};
