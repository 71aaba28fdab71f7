import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { dataVersion } from '../../ledger/dataVersion.ts';
import { documentsOf } from '../../ledger/documents.ts';
import { sources } from '../../ledger/sources.ts';
import type { EmbedContext } from '../../faces/embeds/embedPage.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { filePath, localPath } from '../../i18n/paths.ts';

/** Addresses, sources and version of a chart as this build publishes it. */
export function embedContextOf(chart: PublishedChart, lang: Lang, site: URL | undefined): EmbedContext {
  const base = import.meta.env.BASE_URL;
  return {
    lang,
    address: (path) => new URL(localPath(path, lang, base), site).href,
    file: (path) => new URL(filePath(path, base), site).href,
    documents: documentsOf(chart.documents, sources.ledger.documents).map((row) =>
      inLanguage(row, 'title', lang),
    ),
    version: dataVersion.version,
  };
}
