import { describe, expect, it } from 'vitest';
import { coverRest } from '../../src/hosting/coverRest.ts';
import { embedHeaderPolicy, embedPolicy } from '../../src/hosting/embedPolicy.ts';
import { globMatches, headersAt } from '../../src/hosting/headerLayer.ts';
import { headersFile } from '../../src/hosting/headersFile.ts';
import { pagePolicy } from '../../src/hosting/pagePolicy.ts';
import { policyText } from '../../src/hosting/policyText.ts';
import { responseHeaders } from '../../src/hosting/responseHeaders.ts';
import { workerPolicy } from '../../src/hosting/workerPolicy.ts';

const SCRIPT = "'sha256-abc='";
const layers = responseHeaders([SCRIPT]);
const at = (path: string): Record<string, string> => headersAt(path, layers);

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
    expect(policyText(pagePolicy('plain'))).toMatch(`${demands} ledger`);
    expect(policyText(pagePolicy('search'))).toContain(`${demands} ledger default`);
    expect(policyText(embedPolicy("'s'", SCRIPT))).toContain(`${demands} 'none'`);
  });
});

describe('the definition', () => {
  it('lets embeds be framed anywhere and nothing else by anybody', () => {
    for (const path of ['/embed/awards-map/', '/en/embed/awards-map@1.0.0/']) {
      expect(at(path)['Content-Security-Policy']).toMatch(/frame-ancestors \* file:$/);
      expect(at(path)).not.toHaveProperty('X-Frame-Options');
    }
    for (const path of ['/', '/en/', '/charts/x/', '/charts/x.svg', '/search/', '/charts/embed/'])
      expect(at(path)['Content-Security-Policy'], path).toMatch(/frame-ancestors 'none'$/);
    expect(at('/data/')['X-Frame-Options']).toBe('DENY');
  });

  it('keeps hashed files for a year and asks again for what names them', () => {
    expect(at('/assets/a.b1.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(at('/pagefind/fragment/en_1.pf_fragment')['Cache-Control']).toContain('immutable');
    expect(at('/pagefind/pagefind-entry.json')['Cache-Control']).toBe('no-cache');
    expect(at('/awards/')['Cache-Control']).toMatch(/^public, max-age=60, stale-while-revalidate=/);
  });

  it('opens files and embeds to other sites, pages and styles not', () => {
    const open = ['/data/awards.csv', '/oembed/x.json', '/en/charts/x.png', '/embed.js', '/embed/x/'];
    const own = ['/', '/charts/x/', '/assets/a.css', '/pagefind/pagefind.js'];
    expect(open.map((path) => at(path)['Access-Control-Allow-Origin'])).toEqual(open.map(() => '*'));
    expect(own.filter((path) => 'Access-Control-Allow-Origin' in at(path))).toEqual([]);
  });

  it('names types hosts do not know', () => {
    expect(at('/data/awards-excel.csv')['Content-Type']).toBe('text/csv; charset=utf-8');
    expect(at('/en/changes/feed.xml')['Content-Type']).toBe('application/atom+xml; charset=utf-8');
    expect(at('/sitemap.xml')).not.toHaveProperty('Content-Type');
  });
});

describe('globs', () => {
  it('take no sign but the star for more than itself', () => {
    expect(globMatches('/*.csv', '/data/a.csv')).toBe(true);
    expect(globMatches('/*.csv', '/data/acsv')).toBe(false);
    expect(globMatches('/wasm.*', '/wasmx')).toBe(false);
  });

  it('for the rest cover each file once and none that is named', () => {
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

  it('stand under the base of the site', () => {
    const text = headersFile(
      { one: { rules: [{ paths: ['/a/*'], headers: { N: '1' } }], rest: {} } },
      [],
      '/ledger/',
    );
    expect(text).toBe('/ledger/a/*\n  N: 1\n');
  });
});
