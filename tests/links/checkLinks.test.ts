import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLinks } from './checkLinks.ts';

const ADDRESS = { origin: 'https://example.org', base: '/ledger/' };
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A site of two pages, a table and a picture, in which all is right, with some files changed or added. */
function check(changed: Record<string, string | Uint8Array> = {}): ReturnType<typeof checkLinks> {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  folders.push(folder);
  const files: Record<string, string | Uint8Array> = {
    'index.html': '<p id="top">Home</p>',
    'places/index.html': '<h1 id="名">Places</h1>',
    'data/a.csv': 'id\n1\n',
    'a.png': 'a picture',
    ...changed,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return checkLinks(folder, ADDRESS);
}

const page = (html: string) => check({ 'index.html': `<p id="top">Home</p>${html}` });
const sha256 = (text: string, as: 'hex' | 'base64' = 'hex') => createHash('sha256').update(text).digest(as);
const CSV = sha256('id\n1\n');

describe('a site in which all is right', () => {
  it('is counted', () => {
    const report = check({
      'index.html': [
        '<p id="top">https://example.org/ledger/places/#%E5%90%8D.</p>',
        '<a href="/ledger/places/#%E5%90%8D">a</a><a href="#top">b</a><a href="places/">c</a>',
        '<a href="/ledger/places/?q=1#:~:text=Places">d</a><a href="https://else.example/x">e</a><a href="mailto:a@b.c">f</a>',
        '<img src="a.png" srcset="a.png 1x, /ledger/a.png 2x"><a href="/ledger/">g</a>',
      ].join(''),
    });
    expect(report).toEqual({ pages: 2, links: 9, anchors: 3, files: 3, hashes: 0, problems: [] });
  });
});

describe('a link that leads nowhere', () => {
  it.each([
    ['<a href="/ledger/gone/">', '"/ledger/gone/", which leads to no file'],
    ['<a href="/ledger/places/#gone">', '"/ledger/places/#gone", and nothing stands at #gone'],
    ['<a href="#gone">', '"#gone", and nothing stands at #gone'],
    ['<a href="/ledger/places">', 'which is a page without its final slash'],
    ['<a href="/places/">', 'which leaves the site, which stands under /ledger/'],
    ['<img src="">', '"", which is empty'],
    ['<a href="javascript:alert(1)">', 'which has the scheme javascript:'],
    ['<a href="/ledger/%E5%90/">', 'which is not encoded as an address'],
    ['<a href="https://example.org:x/">', 'which is no address'],
    ['<img src="/ledger/b.png">', 'b.png'],
    ['<img srcset="/ledger/a.png 1x, /ledger/b.png 2x">', 'b.png'],
    ['<video poster="/ledger/b.png">', 'b.png'],
    ['<form action="/ledger/b/">', '/ledger/b/'],
    ['<object data="/ledger/b.pdf">', 'b.pdf'],
    ['<link rel="canonical" href="https://example.org/ledger/b/">', '/ledger/b/'],
    ['<link rel="alternate" hreflang="en" href="https://example.org/ledger/en/">', '/ledger/en/'],
    ['<meta http-equiv="refresh" content="0; url=/ledger/b/">', '/ledger/b/'],
    ['<meta property="og:image" content="https://example.org/ledger/b.png">', 'b.png'],
    ['<script type="application/ld+json">{"url":"https://example.org/ledger/b/"}</script>', '/ledger/b/'],
    ['<pre>&lt;script src="https://example.org/ledger/b.js"&gt;</pre>', 'b.js'],
    ['<p>见https://example.org/ledger/b/。</p>', '/ledger/b/'],
    ['<p>[![x](https://example.org/ledger/b.png)](https://example.org/ledger/)</p>', 'b.png'],
    ['<svg><use href="#gone"/></svg>', '#gone'],
    ['<svg><path fill="url(#gone)"/></svg>', '#gone'],
  ])('%s is named with its page', (html, said) => {
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
  ])('is found in %s', (file, text, said) => {
    const { problems } = check({ [file]: text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`/${file} names `);
    expect(problems[0]).toContain(said);
  });

  it('is not what is only a name, or text of a script', () => {
    expect(check({ 'c.jsonld': '{"@id":"https://example.org/ledger/#publisher"}' }).problems).toEqual([]);
    expect(
      page('<a href="">again</a><textarea><a href="/gone/"></textarea><title><a href="/x/"></title>')
        .problems,
    ).toEqual([]);
  });
});

describe('a hash', () => {
  it.each([
    [
      'datapackage.json',
      (hash: string) => ({ resources: [{ path: 'data/a.csv', bytes: 5, hash: `sha256:${hash}` }] }),
    ],
    [
      'catalog.jsonld',
      (hash: string) => ({
        'dcat:downloadURL': { '@id': 'https://example.org/ledger/data/a.csv' },
        'dcat:byteSize': { '@value': '5' },
        'spdx:checksum': { 'spdx:checksumValue': { '@value': hash } },
      }),
    ],
  ])('in %s is compared with the file', (file, describe) => {
    const right = check({ [file]: JSON.stringify(describe(CSV)) });
    expect([right.problems, right.hashes]).toEqual([[], 1]);
    const other = CSV.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    expect(check({ [file]: JSON.stringify(describe(other)) }).problems).toEqual([
      expect.stringContaining(`states the hash ${other} of`),
    ]);
  });

  it('in linked data of a page is compared, and the size with it', () => {
    const block = { contentUrl: 'https://example.org/ledger/data/a.csv', contentSize: '6 B', sha256: CSV };
    const { problems } = page(`<script type="application/ld+json">${JSON.stringify(block)}</script>`);
    expect(problems).toEqual([expect.stringContaining('states 6 bytes of')]);
  });

  it('of a file that is missing is told, of a file elsewhere is not', () => {
    const of = (path: string) => ({ 'd.json': JSON.stringify({ path, hash: CSV }) });
    expect(check(of('data/b.csv')).problems).toEqual([expect.stringContaining('leads to no file')]);
    expect(check(of('https://else.example/b.csv'))).toMatchObject({ problems: [], hashes: 0 });
  });

  it('of a policy must be of what stands in the page', () => {
    const csp = (hash: string) =>
      `<meta http-equiv="content-security-policy" content="style-src 'sha256-${hash}'"><style>p{}</style>`;
    expect(page(csp(sha256('p{}', 'base64')))).toMatchObject({ problems: [], hashes: 1 });
    expect(page(csp(sha256('p{ }', 'base64'))).problems).toEqual([
      expect.stringContaining('holds what its style-src does not allow'),
    ]);
  });

  it('of a seal must be of the file', () => {
    const sealed = (hash: string) => `<script src="data/a.csv" integrity="sha256-${hash}"></script>`;
    expect(page(sealed(sha256('id\n1\n', 'base64')))).toMatchObject({ problems: [], hashes: 1 });
    expect(page(sealed('AAAA')).problems).toEqual([expect.stringContaining('seals data/a.csv')]);
  });

  it('in a bundle must be of what is in it', () => {
    const bundle = (hash: string, path = 'a.csv') =>
      zipSync({
        'd/datapackage.json': Buffer.from(JSON.stringify({ resources: [{ path, hash }] })),
        'd/a.csv': Buffer.from('id\n1\n'),
      });
    expect(check({ 'a.zip': bundle(CSV) })).toMatchObject({ problems: [], hashes: 1 });
    expect(check({ 'a.zip': bundle(sha256('')) }).problems).toEqual([
      expect.stringContaining('another hash'),
    ]);
    expect(check({ 'a.zip': bundle(CSV, 'b.csv') }).problems).toEqual([expect.stringContaining('not in it')]);
  });

  it('is not looked for in JSON that does not parse: that is told', () => {
    expect(check({ 'a.json': '{' }).problems).toEqual([expect.stringContaining('does not parse')]);
  });
});
