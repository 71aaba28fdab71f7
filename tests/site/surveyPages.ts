import type { BuiltPage } from './builtPages.ts';
import { PageTree } from './pageTree.ts';

/** What is wrong with a page, if anything is. */
export type PageCheck = (page: BuiltPage, tree: PageTree) => string | undefined | false;

/**
 * Looks at many pages, each read once for all checks: to read them anew for every check would take a minute.
 *
 * @returns for every check the pages that fail it, with what is wrong
 */
export function surveyPages<Name extends string>(
  pages: Iterable<BuiltPage>,
  checks: Readonly<Record<Name, PageCheck>>,
): Record<Name, string[]> {
  const names = Object.keys(checks) as Name[];
  const wrong = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, string[]>;
  for (const page of pages) {
    const tree = new PageTree(page.html);
    for (const name of names) {
      const problem = checks[name](page, tree);
      if (problem !== undefined && problem !== false) wrong[name].push(`${page.path}: ${problem}`);
    }
  }
  return wrong;
}
