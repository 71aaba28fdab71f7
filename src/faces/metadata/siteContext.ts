import type { DataVersion } from '../../ledger/dataVersion.ts';
import { type Lang, type Words, LANGS } from '../../i18n/lang.ts';
import { filePath, localPath } from '../../i18n/paths.ts';

/** What a description needs besides the rows: where the site stands, which state it shows, the bytes it publishes. */
export interface SiteContext {
  /** Origin of the site, such as `https://example.org`. */
  origin: string;
  /** Path the site stands under, such as `/` or `/ledger/`. */
  base: string;
  version: DataVersion;
  /** The published bytes of `data/<table>.csv`. */
  csvOf: (table: string) => Uint8Array;
}

/** Absolute address of a page in a language. */
export const pageUrl = (
  { origin, base }: Pick<SiteContext, 'origin' | 'base'>,
  path: string,
  lang: Lang,
): string => new URL(localPath(path, lang, base), origin).href;

/** Absolute addresses of a page in every language. */
export const pageUrls = (site: Pick<SiteContext, 'origin' | 'base'>, path: string): Words =>
  Object.fromEntries(LANGS.map((lang) => [lang, pageUrl(site, path, lang)])) as Record<Lang, string>;

/** Absolute address of a file, which is the same in every language. */
export const fileUrl = ({ origin, base }: Pick<SiteContext, 'origin' | 'base'>, path: string): string =>
  new URL(filePath(path, base), origin).href;

/** Address of the site with its base and a slash at its end: what site paths without their first slash are put behind. */
export const siteRoot = (site: URL | undefined, base: string): string =>
  new URL(filePath('/', base), site ?? 'http://localhost').href;
