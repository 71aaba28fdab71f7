import type { WrittenPage } from '../metadata/sitemap.ts';

export interface BuiltPage {
  /** Site path with language and without base, such as `/en/awards/`. */
  path: string;
  html: string;
}

/** Whether a site path is that of an embed: its chart once more, which has a page. */
export const isEmbed = (path: string): boolean => /^\/(\w+\/)?embed\//.test(path);

/** The pages of a built site that may be found, in the order of their paths: those that ask robots in, and are no second copy. */
export function findablePages(pages: readonly WrittenPage[]): BuiltPage[] {
  return pages
    .filter(({ file }) => file.endsWith('index.html'))
    .map(({ file, html }) => ({ path: file.replace(/index\.html$/, ''), html }))
    .filter(({ path }) => !isEmbed(path) && !path.endsWith('/search/'))
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
