import type { BuiltPage } from './findablePages.ts';

/**
 * The best address the built site has for something, and whether that is a page of its own.
 *
 * @param paths site paths without language, the best first
 * @returns undefined where the site has none of them
 */
export function chooseAddress(
  paths: readonly string[],
  pages: ReadonlyMap<string, BuiltPage>,
  prefix: string,
): { path: string; isPage: boolean } | undefined {
  for (const path of paths.map((each) => prefix + each)) {
    const [, page = '', query, hash] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(path) ?? [];
    const html = pages.get(page)?.html;
    if (html === undefined) continue;
    if (hash !== undefined && !html.includes(` id="${hash}"`)) continue;
    return { path, isPage: query === undefined && hash === undefined };
  }
  return undefined;
}
