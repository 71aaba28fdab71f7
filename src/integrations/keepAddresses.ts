import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Addresses } from '../ledger/loadAddresses.ts';
import { DataError, type Problem } from '../ledger/errors.ts';
import { redirectPage } from '../faces/metadata/redirectPage.ts';
import { isEmbed } from '../faces/search/findablePages.ts';

/** Where a site stands. */
export interface SiteAddress {
  /** Such as `https://example.org`. */
  origin: string;
  /** Such as `/` or `/ledger/`. */
  base: string;
}

const fileOf = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

const stands = (folder: string, path: string): boolean => existsSync(fileOf(folder, path));

function dropped(folder: string, { published, redirects, gone }: Addresses): Problem[] {
  const told = new Set([...redirects.map(({ from }) => from), ...gone.map(({ path }) => path)]);
  return published
    .filter((path) => !stands(folder, path) && !told.has(path))
    .map((path) => ({
      file: 'data/published-urls.txt',
      key: path,
      expected: 'that the build still makes this address: published addresses are for ever',
      fix: path.endsWith('/')
        ? `bring it back, or add the line ${path},<its new address>,<day> to data/redirects.csv`
        : `bring it back, or add the line ${path},<day>,<why it went> to data/gone.csv`,
    }));
}

/** A file that went must stay away: whoever asks for it must not get other bytes under its name. */
function returned(folder: string, { published, redirects, gone }: Addresses): Problem[] {
  const known = new Set(published);
  const led = new Set(redirects.map(({ from }) => from));
  return gone.flatMap(({ path }, index) => {
    const about = { file: 'data/gone.csv', row: index + 1, key: path, column: 'path', value: path };
    if (!known.has(path))
      return [
        { ...about, expected: 'an address of data/published-urls.txt', fix: 'correct it, or remove the row' },
      ];
    return stands(folder, path) || led.has(path)
      ? [
          {
            ...about,
            expected: 'a file the build does not make',
            fix: 'remove the row, or what makes the file',
          },
        ]
      : [];
  });
}

function astray(folder: string, { published, redirects }: Addresses): Problem[] {
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
 * Holds a built site to the addresses that were ever published: each is still made, leads to another, or is a file listed as gone.
 * Where a page moved, a page stands that leads on; where a file or an embed moved, the same bytes, because a frame in an article
 * must show its chart whatever the host allows it; `_redirects` tells hosts that read it (Netlify, Cloudflare Pages).
 *
 * @throws DataError naming every address that was dropped, every redirect that leads nowhere and every file that came back
 */
export function keepAddresses(folder: string, { origin, base }: SiteAddress, addresses: Addresses): void {
  const problems = [dropped, astray, returned].flatMap((check) => check(folder, addresses));
  if (problems.length > 0) throw new DataError(problems);
  const { redirects } = addresses;
  if (redirects.length === 0) return;
  const root = base.replace(/\/$/, '');
  for (const { from, to } of redirects) {
    const file = fileOf(folder, from);
    mkdirSync(dirname(file), { recursive: true });
    if (from.endsWith('/') && !isEmbed(from))
      writeFileSync(
        file,
        redirectPage(new URL(root + to, origin).href, from.startsWith('/en/') ? 'en' : 'zh'),
      );
    else copyFileSync(fileOf(folder, to), file);
  }
  const lines = redirects.map(({ from, to }) => `${root}${from} ${root}${to} 301\n`);
  writeFileSync(join(folder, '_redirects'), lines.join(''));
}
