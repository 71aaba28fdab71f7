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

/** Addresses, sources and version of a chart, or of whatever rests on documents, as this build publishes it. */
export const embedContextOf = (
  { documents }: { documents: readonly string[] },
  lang: Lang,
  site: URL | undefined,
): EmbedContext => ({
  lang,
  address: (path) => new URL(localPath(path, lang, base), site).href,
  file: (path) => new URL(filePath(path, base), site).href,
  documents: documentsOf(documents, sources.ledger.documents).map((row) => inLanguage(row, 'title', lang)),
  version: dataVersion.version,
});
