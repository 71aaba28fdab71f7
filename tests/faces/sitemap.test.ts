import { describe, expect, it } from 'vitest';
import { llmsText } from '../../src/faces/metadata/llmsText.ts';
import { sitemap } from '../../src/faces/metadata/sitemap.ts';
import { catalogue } from './describedCatalogue.ts';
import { readSitemap } from './readSitemap.ts';

const site = { origin: 'https://example.org', base: '/ledger/' };

const page = (path: string, extra = '') => ({
  file: `${path}index.html`,
  html: `<html><head><link rel="canonical" href="https://example.org/ledger${path}">
    <link rel="alternate" hreflang="zh-CN" href="https://example.org/ledger/a&amp;b/">
    <link rel="alternate" type="application/json" href="x.json">${extra}</head></html>`,
});

describe('the site map', () => {
  it('lists pages in the order of their addresses, with their twins', () => {
    const text = sitemap([page('/b/'), page('/a/')], '/ledger/');
    const items = readSitemap(text);
    expect(items.map(({ url }) => url)).toEqual([
      'https://example.org/ledger/a/',
      'https://example.org/ledger/b/',
    ]);
    expect(items[0]?.links).toEqual([{ lang: 'zh-CN', url: 'https://example.org/ledger/a&b/' }]);
    expect(text).not.toContain('lastmod');
    expect(sitemap([page('/a/'), page('/b/')], '/ledger/')).toBe(text);
  });

  it('bears the day of the data and no other', () => {
    const items = readSitemap(sitemap([page('/a/'), page('/b/')], '/ledger/', '2026-11-20'));
    expect(items.map(({ lastmod }) => lastmod)).toEqual(['2026-11-20', '2026-11-20']);
  });

  it('leaves out pages that are not to be listed or are another page', () => {
    const hidden = page('/404/', '<meta name="robots" content="noindex">');
    const copy = { ...page('/a/'), file: '/copy/index.html' };
    expect(sitemap([page('/a/'), hidden, copy], '/ledger/').match(/<loc>/g)).toHaveLength(1);
    expect(() => sitemap([hidden], '/ledger/')).toThrow('no written page');
  });
});

it('llms.txt opens with a name and a summary and links every table, all under the base', () => {
  const text = llmsText(catalogue, site);
  expect(text).toMatch(/^# .+\n\n> .+/);
  for (const { name } of catalogue.tables) expect(text).toContain(`/ledger/data/${name}.csv)`);
  const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(addresses.filter((address) => !address.startsWith('https://example.org/ledger/'))).toEqual([]);
});
