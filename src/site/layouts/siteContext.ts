import type { CiteContext } from '../../faces/citations/citation.ts';
import { dataVersion } from '../../ledger/dataVersion';
import type { Lang } from '../../i18n/lang';

/**
 * The site of this build, as citations name it.
 *
 * @param site - `Astro.site`; without it addresses are not meant to be read
 */
export function siteContext(lang: Lang, site: URL | undefined): CiteContext {
  return {
    lang,
    site: site?.origin ?? 'http://localhost',
    base: import.meta.env.BASE_URL,
    data: dataVersion,
  };
}
