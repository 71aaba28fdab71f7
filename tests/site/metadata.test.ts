import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/tables.ts';
import { readSitemap } from '../metadata/readSitemap.ts';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { BASED, UTC } from './folders.ts';

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const names = Object.values(tables).map(({ name }) => name);

/** Addresses of the pages; read as text, for hundreds of parsed documents would not fit in memory beside those of other tests. */
const pagesOf = (folder: string): string[] =>
  builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));

interface Descriptor {
  version: string;
  resources: { name: string; path: string; bytes: number; hash: string }[];
}

describe.each([
  [UTC, '', 'http://localhost:4321'],
  [BASED, '/ledger', 'https://example.org'],
])('in %s', (folder, base, origin) => {
  it('the site map lists exactly the pages that name themselves, with their twins', () => {
    const items = readSitemap(read(folder, 'sitemap.xml'));
    const own = pagesOf(folder).filter((path) => {
      const html = read(folder, path.replace(/\/$/, '/index.html'));
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      return canonical === origin + base + path && !html.includes('<meta name="robots" content="noindex"');
    });
    expect(items.map(({ url }) => url)).toEqual(own.map((path) => origin + base + path).sort());
    expect(items.length).toBeGreaterThan(300);
    for (const { links } of items)
      expect(links.map(({ lang }) => lang)).toEqual(['zh-CN', 'en', 'x-default']);
  });

  it('robots.txt names it', () => {
    expect(read(folder, 'robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}/sitemap.xml\n`,
    );
  });

  it('llms.txt and linked data point to files and pages under the base', () => {
    const texts = ['llms.txt', 'data/catalog.jsonld', 'data/datapackage.json'].map((path) =>
      read(folder, path),
    );
    const own = texts.flatMap((text) =>
      [...text.matchAll(/https?:\/\/[^"\s)<]+/g)].map(([address]) => address),
    );
    const astray = own.filter(
      (address) => address.startsWith(origin) && !address.startsWith(`${origin}${base}/`),
    );
    expect(astray).toEqual([]);
    const written = pagesOf(folder);
    // Tables get pages of their own: where these are built, they must be the pages the descriptions name.
    const pages = own
      .filter((address) => address.startsWith(`${origin}${base}/`) && address.endsWith('/'))
      .map((address) => address.slice(origin.length + base.length))
      .filter((path) => !/^(\/en)?\/data\//.test(path) || written.includes('/data/'));
    expect(pages.filter((path) => !written.includes(path))).toEqual([]);
  });
});

describe('the manifests', () => {
  it('give the size and hash of the built files', () => {
    const { resources } = JSON.parse(read(UTC, 'data/datapackage.json')) as Descriptor;
    expect(resources.map(({ name }) => name)).toEqual(names);
    for (const { path, bytes, hash } of resources) {
      const built = join(UTC, 'data', path);
      const file = readFileSync(existsSync(built) ? built : join('data', path));
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    }
  });

  it.each(['', 'en/'])('are named with the licence by every page of data under /%s', (lang) => {
    for (const page of ['', ...names.map((name) => `${name}/`)]) {
      const html = read(UTC, `${lang}data/${page}index.html`);
      const links = [...html.matchAll(/<link rel="(?:license|describedby)" href="([^"]+)"/g)];
      expect(links.map(([, href]) => href)).toEqual([
        'https://creativecommons.org/licenses/by/4.0/',
        'http://localhost:4321/data/datapackage.json',
        'http://localhost:4321/data/catalog.jsonld',
      ]);
    }
  });
});
