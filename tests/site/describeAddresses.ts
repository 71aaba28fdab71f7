import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { readSitemap } from '../faces/readSitemap.ts';

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** Addresses of the pages; read as text, which is enough here. */
const pagesOf = (folder: string): string[] =>
  builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));

/** The addresses a built site tells machines: site map, robots.txt, llms.txt and linked data. */
export function describeAddresses(folder: string, base: string, origin: string): void {
  describe(`in ${folder}`, () => {
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
}
