/** Addresses: the first language at the root, the others under their key, all under whatever base the site stands on. */
import { DEFAULT_LANG, type Lang } from './lang.ts';

const trimmed = (base: string): string => base.replace(/\/+$/, '');

/** A site path such as `/places/` → the address in a language. Files (with an ending) exist once, at the root. */
export function localPath(path: string, lang: Lang, base: string): string {
  return `${trimmed(base)}${lang === DEFAULT_LANG ? '' : `/${lang}`}${path}`;
}

/** A path of a file that is the same in every language. */
export function filePath(path: string, base: string): string {
  return trimmed(base) + path;
}

/** Value of the `[...lang]` route parameter. */
export const langParam = (lang: Lang): string | undefined => (lang === DEFAULT_LANG ? undefined : lang);
