/** Addresses: Chinese at the root, English under /en/, all under whatever base the site stands on. */
import type { Lang } from './lang.ts';

const trimmed = (base: string): string => base.replace(/\/+$/, '');

/** A site path such as `/places/` → the address in a language. Files (with an ending) exist once, at the root. */
export function localPath(path: string, lang: Lang, base: string): string {
  return `${trimmed(base)}${lang === 'zh' ? '' : '/en'}${path}`;
}

/** A path of a file that is the same in every language. */
export function filePath(path: string, base: string): string {
  return trimmed(base) + path;
}

/** Value of the `[...lang]` route parameter. */
export const langParam = (lang: Lang): string | undefined => (lang === 'zh' ? undefined : lang);
