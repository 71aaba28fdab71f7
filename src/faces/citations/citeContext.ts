import type { DataVersion } from '../../ledger/dataVersion.ts';
import type { Lang } from '../../i18n/lang.ts';
import { localPath } from '../../i18n/paths.ts';
import { webAddress } from './webAddress.ts';

/** In which language, of which state of the data and for a site standing where a citation is written. */
export interface CiteContext {
  lang: Lang;
  /** Origin of the site, such as `https://example.org`. */
  site: string;
  base: string;
  data: DataVersion;
}

/** Site path → the complete address in the citation's language. */
export function addressOf(path: string, { lang, site, base }: CiteContext): string {
  return webAddress(new URL(localPath(path, lang, base), site).href);
}
