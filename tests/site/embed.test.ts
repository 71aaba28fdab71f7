import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadAddresses } from '../../src/ledger/addresses.ts';
import { SITE } from './folders.ts';

const read = (path: string): string => readFileSync(join(SITE, path), 'utf8');
const brotli = (text: string): number => brotliCompressSync(text).length;
const embeds = ['embed', 'en/embed'].flatMap((folder) =>
  readdirSync(join(SITE, folder)).map((id) => `${folder}/${id}/index.html`),
);
const MAPS = /awards-map|coverage-map|crosswalk|firmness|tasks-by-section/;

describe('embeds', () => {
  it('exist for every chart in both languages', () => {
    const charts = readdirSync(join(SITE, 'charts')).filter((name) => name.endsWith('.csv'));
    const moved = new Set(loadAddresses().redirects.map(({ from }) => `${from.slice(1)}index.html`));
    expect(embeds.filter((path) => !path.includes('@') && !moved.has(path))).toHaveLength(2 * charts.length);
  });

  it('are one light request each: at most 14 KiB for the heaviest, 6.5 KB for bars, 7 KB for bars with every name, 1.5 KB of script', () => {
    const heavy = embeds.map((path) => ({ path, bytes: brotli(read(path)) }));
    expect(heavy.filter(({ bytes }) => bytes > 14 * 1024)).toEqual([]);
    expect(heavy.filter(({ path, bytes }) => !MAPS.test(path) && bytes > 10_500)).toEqual([]);
    expect(brotli(read('embed/awards-by-category/index.html'))).toBeLessThan(7_000);
    for (const id of ['awards-by-place', 'awards-by-cluster'])
      expect(brotli(read(`embed/${id}/index.html`)), id).toBeLessThan(6_500);
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(read(embeds[0] ?? '')) ?? [];
    expect(brotli(script)).toBeLessThan(1_500);
    expect(brotli(read('embed.js'))).toBeLessThan(1_000);
  });

  it('ask for nothing and keep no style or script but their own', () => {
    for (const path of embeds) {
      const html = read(path);
      expect(html.match(/<script|<style/g), path).toHaveLength(2);
      expect(html, path).not.toMatch(/ style="|<link rel="stylesheet|<img|url\((?!#)/);
    }
  });
});

it('oEmbed is announced within the first 2 KB of a chart page', () => {
  const head = read('charts/awards-map/index.html').slice(0, 2048);
  expect(head).toContain('application/json+oembed');
});
