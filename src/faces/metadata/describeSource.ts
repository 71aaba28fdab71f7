import type { DocumentRow } from '../../ledger/documents.ts';
import type { DescribedSource } from './describedTable.ts';
import { pageUrls, type SiteContext } from './siteContext.ts';

/** A document as a source. */
export function describeSource(document: DocumentRow, site: SiteContext): DescribedSource {
  const { id, title_zh: zh, title_en: en, url } = document;
  return {
    id,
    title: { zh, en },
    page: pageUrls(site, `/documents/${id}/`),
    ...(url === '' ? {} : { official: url }),
  };
}
