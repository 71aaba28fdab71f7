import type { CiteContext } from '../citations/citeContext';
import { dataVersion } from '../datasets/dataVersion';
import type { Lang } from '../i18n/lang';

/** The site of this build, as citations name it. */
export function siteContext(lang: Lang): CiteContext {
  return { lang, site: import.meta.env.SITE ?? '', base: import.meta.env.BASE_URL, data: dataVersion };
}
