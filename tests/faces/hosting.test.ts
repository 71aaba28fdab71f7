import { describe, expect, it } from 'vitest';
import { coverRest, headersFile } from '../../src/faces/hosting/headersFile.ts';
import {
  embedHeaderPolicy,
  embedPolicy,
  pagePolicy,
  policyText,
  workerPolicy,
} from '../../src/faces/hosting/policyText.ts';
import { headersAt, readHeaders, saidOf } from '../site/readHeaders.ts';

const SCRIPT = "'sha256-abc='";
const FILES = [
  ...['/index.html', '/404.html', '/sitemap.xml', '/sw.js', '/embed.js', '/search/index.html'],
  ...['/en/index.html', '/en/embed/x/index.html', '/embed/x/index.html', '/charts/x/index.html'],
  ...['/data/awards.csv', '/pagefind/pagefind.js', '/assets/a.b1.css', '/oembed/x.json'],
];
const rules = readHeaders(headersFile([SCRIPT], FILES, '/'));
const at = (path: string): Record<string, string> => headersAt(rules, path);

describe('policies', () => {
  it('have nothing unsafe, but for WebAssembly in the worker of search', () => {
    const pages = [
      pagePolicy('plain'),
      pagePolicy('search'),
      embedPolicy("'s'", SCRIPT),
      embedHeaderPolicy([SCRIPT]),
    ];
    expect(pages.map(policyText).filter((text) => text.includes('unsafe'))).toEqual([]);
    expect(policyText(workerPolicy('search'))).toBe(
      "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'",
    );
  });

  it('demand trusted types of every document', () => {
    const demands = "require-trusted-types-for 'script'; trusted-types";
    expect(policyText(pagePolicy('plain'))).toMatch(`${demands} 'none'`);
    expect(policyText(pagePolicy('search'))).toContain(`${demands} default`);
    expect(policyText(embedPolicy("'s'", SCRIPT))).toContain(`${demands} 'none'`);
  });
});

describe('_headers', () => {
  it('lets embeds be framed anywhere and nothing else by anybody', () => {
    for (const path of ['/embed/awards-map/', '/en/embed/awards-map@1.0.0/']) {
      expect(at(path)['Content-Security-Policy']).not.toContain('frame-ancestors');
      expect(at(path)['Content-Security-Policy']).toContain(`script-src ${SCRIPT};`);
      expect(at(path)['X-Frame-Options']).toBe('ALLOWALL');
      expect(at(path)['Cross-Origin-Embedder-Policy']).toBe('require-corp');
    }
    for (const path of ['/', '/en/', '/charts/x/', '/charts/x.svg', '/search/', '/charts/embed/', '/sw.js']) {
      expect(at(path)['Content-Security-Policy'], path).toMatch(/frame-ancestors 'none'$/);
      expect(at(path)['X-Frame-Options'], path).toBe('DENY');
    }
  });

  it('lets nobody frame an address where nothing stands, however a host reads it', () => {
    for (const reading of ['cloudflare', 'netlify'] as const) {
      expect(headersAt(rules, '/404x', reading)['X-Frame-Options']).toBe('DENY');
      expect(headersAt(rules, '/en/nowhere/at/all/', reading)['X-Frame-Options']).toBe('DENY');
    }
  });

  it('forbids no frame of an embed where a host keeps the last value', () => {
    const kept = headersAt(rules, '/embed/x/', 'netlify');
    expect(kept['X-Frame-Options']).toBe('ALLOWALL');
    expect(kept['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  it('keeps hashed files for a year and asks again for what names them', () => {
    expect(at('/assets/a.b1.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(at('/pagefind/fragment/en_1.pf_fragment')['Cache-Control']).toContain('immutable');
    expect(at('/pagefind/pagefind.zh-cn_1.pf_meta')['Cache-Control']).toContain('immutable');
    expect(at('/pagefind/pagefind-entry.json')['Cache-Control']).toBe('no-cache');
    expect(at('/sw.js')['Cache-Control']).toBe('no-cache');
    expect(at('/embed.js')['Cache-Control']).toMatch(/^public, max-age=300, stale-while-revalidate=/);
    expect(at('/charts/x/')['Cache-Control']).toBe(
      'public, max-age=60, stale-while-revalidate=3600, stale-if-error=86400',
    );
  });

  it('opens files and embeds to other sites, pages and styles not', () => {
    const open = ['/data/awards.csv', '/oembed/x.json', '/en/charts/x.png', '/embed.js', '/embed/x/'];
    const own = ['/', '/charts/x/', '/assets/a.css', '/pagefind/pagefind.js'];
    expect(open.map((path) => at(path)['Access-Control-Allow-Origin'])).toEqual(open.map(() => '*'));
    expect(open.map((path) => at(path)['Cross-Origin-Resource-Policy'])).toEqual(
      open.map(() => 'cross-origin'),
    );
    expect(own.filter((path) => 'Access-Control-Allow-Origin' in at(path))).toEqual([]);
  });

  it('names types hosts do not know', () => {
    expect(at('/data/awards-excel.csv')['Content-Type']).toBe('text/csv; charset=utf-8');
    expect(at('/en/changes/feed.xml')['Content-Type']).toBe('application/atom+xml; charset=utf-8');
    expect(at('/sitemap.xml')).not.toHaveProperty('Content-Type');
  });

  it('says what is for every address before what takes it off', () => {
    const said = saidOf(rules, '/embed/x/');
    expect(said.indexOf('! X-Frame-Options')).toBeGreaterThan(said.indexOf('X-Frame-Options: DENY'));
  });
});

describe('rules for the rest', () => {
  it('cover each file once and none that is named', () => {
    const files = ['/a/1.html', '/b/index.html', '/b/c/x.js', '/b/c/y.js', '/index.html', '/z.txt'];
    expect(coverRest(['/b/c/x.js'], files)).toEqual([
      '/a/*',
      '/b/c/y.js',
      '/b/',
      '/b/index.html',
      '/',
      '/index.html',
      '/z.txt',
    ]);
    expect(coverRest([], files)).toEqual(['/*']);
  });

  it('take no sign but the star for more than itself', () => {
    expect(coverRest(['/wasm.*'], ['/wasm.en', '/wasmx'])).toEqual(['/wasmx']);
    expect(coverRest(['/*.csv'], ['/a.csv', '/acsv'])).toEqual(['/acsv']);
  });
});
