import { zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE } from '../folders.ts';
import { checkLinks } from './checkLinks.ts';
import { describeLinks } from './describeLinks.ts';

describeLinks(SITE, { origin: 'http://localhost:4321', base: '/' });

describe('a broken reference is found', () => {
  /** A site of two pages, a table and a picture, in which all is right, with some files changed or added. */
  function check(changed: Record<string, string | Uint8Array> = {}): ReturnType<typeof checkLinks> {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    const right = {
      'index.html': '<p id="top">Home</p>',
      'places/index.html': '<h1 id="名">Places</h1>',
      'data/a.csv': 'id\n1\n',
      'a.png': 'a picture',
    };
    for (const [path, content] of Object.entries({ ...right, ...changed })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const report = checkLinks(folder, { origin: 'https://example.org', base: '/ledger/' });
    rmSync(folder, { recursive: true });
    return report;
  }
  const page = (html: string) => check({ 'index.html': `<p id="top">Home</p>${html}` });
  const sha256 = (text: string, as: 'hex' | 'base64' = 'hex') => createHash('sha256').update(text).digest(as);
  const CSV = sha256('id\n1\n');

  it('and where all is right, none', () => {
    const report = page(
      [
        '<p>https://example.org/ledger/places/#%E5%90%8D.</p><textarea><a href="/gone/"></textarea><a href="">again</a>',
        '<a href="/ledger/places/#%E5%90%8D">a</a><a href="#top">b</a><a href="places/">c</a>',
        '<a href="/ledger/places/?q=1#:~:text=Places">d</a><a href="https://else.example/x">e</a><a href="mailto:a@b.c">f</a>',
        '<img src="a.png" srcset="a.png 1x, /ledger/a.png 2x"><a href="/ledger/">g</a>',
      ].join(''),
    );
    expect(report).toEqual({ pages: 2, links: 9, anchors: 3, files: 3, hashes: 0, problems: [] });
    expect(check({ 'c.jsonld': '{"@id":"https://example.org/ledger/#publisher"}' }).problems).toEqual([]);
  });

  it.each([
    ['<a href="/ledger/gone/">', '"/ledger/gone/", which leads to no file'],
    ['<a href="/ledger/places/#gone">', '"/ledger/places/#gone", and nothing stands at #gone'],
    ['<a href="/ledger/places">', 'which is a page without its final slash'],
    ['<a href="/places/">', 'which leaves the site, which stands under /ledger/'],
    ['<img src="">', '"", which is empty'],
    ['<a href="javascript:alert(1)">', 'which has the scheme javascript:'],
    ['<a href="/ledger/%E5%90/">', 'which is not encoded as an address'],
    ['<a href="https://example.org:x/">', 'which is no address'],
    ['<img srcset="/ledger/a.png 1x, /ledger/b.png 2x">', 'b.png'],
    ['<link rel="alternate" hreflang="en" href="https://example.org/ledger/en/">', '/ledger/en/'],
    ['<meta http-equiv="refresh" content="0; url=/ledger/b/">', '/ledger/b/'],
    ['<meta property="og:image" content="https://example.org/ledger/b.png">', 'b.png'],
    ['<script type="application/ld+json">{"url":"https://example.org/ledger/b/"}</script>', '/ledger/b/'],
    ['<p>见https://example.org/ledger/b/。</p>', '/ledger/b/'],
    ['<p>[![x](https://example.org/ledger/b.png)](https://example.org/ledger/)</p>', 'b.png'],
    ['<svg><use href="#gone"/><path fill="url(#gone)"/></svg>', '#gone'],
  ])('in a page: %s', (html, said) => {
    const { problems } = page(html);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^\/index\.html names /);
    expect(problems[0]).toContain(said);
  });

  it.each([
    ['a.css', '@font-face { src: url("b.woff2") }', 'b.woff2'],
    ['a.js', 'import{x}from"./b.js";', './b.js'],
    ['a.js', 'const f=()=>import(`./c.js`)', './c.js'],
    ['feed.xml', '<entry><link href="https://example.org/ledger/b/"/></entry>', '/ledger/b/'],
    ['sitemap.xml', '<url><loc>https://example.org/ledger/b/</loc></url>', '/ledger/b/'],
    ['llms.txt', '- [Places](https://example.org/ledger/b/): one', '/ledger/b/'],
    ['o.json', '{"html":"<iframe src=\\"https://example.org/ledger/b/\\">"}', '/ledger/b/'],
    ['c.jsonld', '{"@id":"https://example.org/ledger/b/#it"}', '/ledger/b/'],
    ['a.svg', '<svg><image href="b.png"/></svg>', 'b.png'],
    ['a.json', '{', 'does not parse'],
  ])('in %s: %s', (file, text, said) => {
    expect(check({ [file]: text }).problems).toEqual([expect.stringContaining(said)]);
  });

  const other = sha256('');
  const csp = (hash: string) =>
    `<meta http-equiv="content-security-policy" content="style-src 'sha256-${hash}'"><style>p{}</style>`;
  const sealed = (hash: string) => `<script src="data/a.csv" integrity="sha256-${hash}"></script>`;
  const linked = (block: object) =>
    `<script type="application/ld+json">${JSON.stringify({ contentUrl: 'https://example.org/ledger/data/a.csv', ...block })}</script>`;
  const bundle = (hash: string, path = 'a.csv') =>
    zipSync({
      'd/datapackage.json': Buffer.from(JSON.stringify({ resources: [{ path, hash }] })),
      'd/a.csv': Buffer.from('id\n1\n'),
    });
  const dcat = (hash: string) => ({
    'dcat:downloadURL': { '@id': 'https://example.org/ledger/data/a.csv' },
    'dcat:byteSize': { '@value': '5' },
    'spdx:checksum': { 'spdx:checksumValue': { '@value': hash } },
  });

  it.each<[string, Record<string, string | Uint8Array>, Record<string, string | Uint8Array>, string]>([
    [
      'a description',
      { 'd.json': JSON.stringify({ path: 'data/a.csv', bytes: 5, hash: `sha256:${CSV}` }) },
      { 'd.json': JSON.stringify({ path: 'data/a.csv', hash: other }) },
      'states the hash',
    ],
    [
      'a description of what is not there',
      {},
      { 'd.json': JSON.stringify({ path: 'data/b.csv', hash: CSV }) },
      'leads to no file',
    ],
    [
      'linked data',
      { 'c.jsonld': JSON.stringify(dcat(CSV)) },
      { 'c.jsonld': JSON.stringify(dcat(other)) },
      'states the hash',
    ],
    [
      'linked data of a page, with its size',
      { 'a/index.html': linked({ sha256: CSV }) },
      { 'a/index.html': linked({ contentSize: '6 B', sha256: CSV }) },
      'states 6 bytes of',
    ],
    [
      'a policy',
      { 'a/index.html': csp(sha256('p{}', 'base64')) },
      { 'a/index.html': csp(sha256('p{ }', 'base64')) },
      'holds what its style-src does not allow',
    ],
    [
      'a seal',
      { 'index.html': sealed(sha256('id\n1\n', 'base64')) },
      { 'index.html': sealed('AAAA') },
      'seals data/a.csv',
    ],
    ['a bundle', { 'a.zip': bundle(CSV) }, { 'a.zip': bundle(other) }, 'another hash'],
    ['a bundle without a file it describes', {}, { 'a.zip': bundle(CSV, 'b.csv') }, 'not in it'],
  ])('by its hash, in %s', (_, right, wrong, said) => {
    expect(check(right)).toMatchObject({ problems: [], hashes: Object.keys(right).length });
    expect(check(wrong).problems).toEqual([expect.stringContaining(said)]);
  });
});
