import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '../../src/datasets/redirect.ts';
import { DataError, type Problem } from '../../src/errors.ts';
import { redirectPage } from '../../src/metadata/redirectPage.ts';
import type { SiteAddress } from '../links/siteFolder.ts';

const fileOf = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

const stands = (folder: string, path: string): boolean => existsSync(fileOf(folder, path));

function dropped(folder: string, published: readonly string[], redirects: readonly Redirect[]): Problem[] {
  const led = new Set(redirects.map(({ from }) => from));
  return published
    .filter((path) => !stands(folder, path) && !led.has(path))
    .map((path) => ({
      file: 'data/published-urls.txt',
      key: path,
      expected: 'that the build still makes this address: published addresses are for ever',
      fix: `bring it back, or add the line ${path},<its new address>,<day> to data/redirects.csv`,
    }));
}

function astray(folder: string, published: readonly string[], redirects: readonly Redirect[]): Problem[] {
  const known = new Set(published);
  return redirects.flatMap(({ from, to }, index) => {
    const about = { file: 'data/redirects.csv', row: index + 1, key: from };
    const problems: Problem[] = [];
    if (!known.has(from))
      problems.push({
        ...about,
        column: 'from',
        value: from,
        expected: 'an address of data/published-urls.txt',
        fix: 'correct it, or remove the row: nobody knows the address',
      });
    if (stands(folder, from))
      problems.push({
        ...about,
        column: 'from',
        value: from,
        expected: 'an address the build no longer makes',
        fix: 'remove the row, or what makes the address',
      });
    if (!stands(folder, to.replace(/#.*$/, '')))
      problems.push({
        ...about,
        column: 'to',
        value: to,
        expected: 'an address the build makes',
        fix: 'correct it',
      });
    return problems;
  });
}

/**
 * Holds a built site to the addresses that were ever published: each is still made, or leads to another. Where a page moved, a page
 * stands that leads on; where a file moved, the same bytes; `_redirects` tells hosts that read it (Netlify, Cloudflare Pages).
 *
 * @throws DataError naming every address that was dropped and every redirect that leads nowhere
 */
export function keepAddresses(
  folder: string,
  { origin, base }: SiteAddress,
  { published, redirects }: { published: readonly string[]; redirects: readonly Redirect[] },
): void {
  const problems = [...dropped(folder, published, redirects), ...astray(folder, published, redirects)];
  if (problems.length > 0) throw new DataError(problems);
  if (redirects.length === 0) return;
  const root = base.replace(/\/$/, '');
  for (const { from, to } of redirects) {
    const file = fileOf(folder, from);
    mkdirSync(dirname(file), { recursive: true });
    if (from.endsWith('/'))
      writeFileSync(
        file,
        redirectPage(new URL(root + to, origin).href, from.startsWith('/en/') ? 'en' : 'zh'),
      );
    else copyFileSync(fileOf(folder, to), file);
  }
  const lines = redirects.map(({ from, to }) => `${root}${from} ${root}${to} 301\n`);
  writeFileSync(join(folder, '_redirects'), lines.join(''));
}
