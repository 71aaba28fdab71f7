import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import type { CiteContext } from '../../faces/citations/citation.ts';
import type { EmbedContext } from '../../faces/embeds/embedPage.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { filePath, localPath } from '../../i18n/paths.ts';
import { dataVersion } from '../../ledger/dataVersion.ts';
import { documentsOf } from '../../ledger/documents.ts';
import { sources } from '../../ledger/sources.ts';

const base = import.meta.env.BASE_URL;

/**
 * The site of this build, as citations name it.
 *
 * @param site - `Astro.site`; without it addresses are not meant to be read
 */
export const siteContext = (lang: Lang, site: URL | undefined): CiteContext => ({
  lang,
  site: site?.origin ?? 'http://localhost',
  base,
  data: dataVersion,
});

/** Addresses, sources and version of a chart as this build publishes it. */
export const embedContextOf = (chart: PublishedChart, lang: Lang, site: URL | undefined): EmbedContext => ({
  lang,
  address: (path) => new URL(localPath(path, lang, base), site).href,
  file: (path) => new URL(filePath(path, base), site).href,
  documents: documentsOf(chart.documents, sources.ledger.documents).map((row) =>
    inLanguage(row, 'title', lang),
  ),
  version: dataVersion.version,
});
