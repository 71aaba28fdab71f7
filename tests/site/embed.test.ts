import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mapNote } from '../../src/faces/mapNote.ts';
import { loadAddresses } from '../../src/ledger/addresses.ts';
import type { ReleasedChart } from '../../scripts/release/releaseCharts.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { sha256Of } from '../../src/ledger/releasedFiles.ts';
import { SITE } from './folders.ts';

const read = (path: string): string => readFileSync(join(SITE, path), 'utf8');
const brotli = (text: string): number => brotliCompressSync(text).length;
const below = (folder: string): string[] =>
  ['', 'en/'].flatMap((lang) =>
    readdirSync(join(SITE, lang, folder)).map((id) => `${lang}${folder}/${id}/index.html`),
  );
const embeds = below('embed').filter((path) => !path.includes('/place/'));
const ofPlaces = below('embed/place');
/** Names every one of its marks in three drawings: 156 tasks, 26 groups against 30 measures. */
const NAMED = /firmness|crosswalk|tasks-by-section/;
const MAPS = /awards-map|coverage-map/;

describe('embeds', () => {
  it('exist for every chart in both languages', () => {
    const charts = readdirSync(join(SITE, 'charts')).filter((name) => /^[\w-]+\.csv$/.test(name));
    const moved = new Set(loadAddresses().redirects.map(({ from }) => `${from.slice(1)}index.html`));
    expect(embeds.filter((path) => !path.includes('@') && !moved.has(path))).toHaveLength(2 * charts.length);
  });

  it('are one light request each: 14 KB for maps, 16 KB where every mark is named, 12.5 KB for others, half at most 8.5 KB, 2 KB of script', () => {
    const heavy = embeds.map((path) => ({ path, bytes: brotli(read(path)) }));
    expect(heavy.filter(({ path, bytes }) => bytes > (NAMED.test(path) ? 16_000 : 14_000))).toEqual([]);
    expect(
      heavy.filter(({ path, bytes }) => !MAPS.test(path) && !NAMED.test(path) && bytes > 12_500),
    ).toEqual([]);
    const live = heavy.filter(({ path }) => !path.includes('@')).map(({ bytes }) => bytes);
    expect(live.sort((a, b) => a - b)[live.length >> 1]).toBeLessThan(8_500);
    for (const id of ['awards-by-place', 'awards-by-cluster'])
      expect(brotli(read(`embed/${id}/index.html`)), id).toBeLessThan(6_500);
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(read('embed/awards-map/index.html')) ?? [];
    expect(brotli(script)).toBeLessThan(2_048);
    expect(brotli(read('embed.js'))).toBeLessThan(1_000);
  });

  it('ask for nothing and keep no style or script but their own', () => {
    for (const path of [...embeds, ...ofPlaces]) {
      const html = read(path);
      expect(html.match(/<script|<style/g), path).toHaveLength(2);
      expect(html, path).not.toMatch(/ style="|<link rel="stylesheet|<img|url\((?!#)/);
    }
  });
});

it('the rows of every released chart have the bytes they were published with', () => {
  const wrong = readdirSync('data/releases', { recursive: true, encoding: 'utf8' })
    .filter((path) => /charts[\\/][\w-]+\.json$/.test(path))
    .map((path) => JSON.parse(readFileSync(join('data/releases', path), 'utf8')) as ReleasedChart)
    .filter(({ pages }) => pages.zh !== undefined && pages.en !== undefined)
    .filter(({ chart, version, sha256 }) => sha256Of(read(`charts/${chart}@${version}.csv`)) !== sha256);
  expect(wrong.map(({ chart, version }) => `${chart}@${version}`)).toEqual([]);
});

describe('embeds of places', () => {
  it('exist for every place in both languages, in at most 7 KB', () => {
    expect(ofPlaces).toHaveLength(2 * loadLedger().places.length);
    expect(ofPlaces.filter((path) => brotli(read(path)) > 7_000)).toEqual([]);
  });

  it('say figures with year and source, commendations, licence, and lead to the place', () => {
    const html = read('en/embed/place/500113/index.html');
    expect(html).toMatch(
      /<p>GDP: <b>CNY [\d.]+ billion<\/b> · [^·]+ · <a href="[^"]+#[\w-]+">20\d\d · [^<]+<\/a>/,
    );
    expect(html).toMatch(/Commendations of 2020: <b>\d/);
    expect(html).toContain('CC BY 4.0');
    expect(html).toMatch(/<h1 id="h"><a href="[^"]+\/en\/places\/500113\/">/);
    expect(read('places/500113/index.html')).toContain('/embed/place/500113/?theme=light');
  });

  it('hold the map note where there is a map, and no map where there is none', () => {
    expect(read('embed/place/500113/index.html')).toContain(mapNote.zh);
    expect(read('embed/place/500000/index.html')).not.toMatch(/<svg/);
  });
});

it('oEmbed is announced within the first 2 KB of a chart page', () => {
  const head = read('charts/awards-map/index.html').slice(0, 2048);
  expect(head).toContain('application/json+oembed');
});
