import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { embedScripts } from '../../src/integrations/embedScripts.ts';
import { writtenPages } from '../../src/integrations/writtenPages.ts';
import { embedHeaderPolicy } from '../../src/hosting/embedPolicy.ts';
import { pagePolicy } from '../../src/hosting/pagePolicy.ts';
import { policyText } from '../../src/hosting/policyText.ts';
import { BASED, UTC } from './folders.ts';
import { nginxHeaders } from './nginxHeaders.ts';
import { headersAt, readHeaders, saidOf } from './readHeaders.ts';

/** Limits of Cloudflare, the host with the narrowest. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const filesOf = (folder: string): string[] => builtFiles(folder).filter((file) => file !== '/_headers');
const headersOf = (folder: string): string => readFileSync(join(folder, '_headers'), 'utf8');

const files = filesOf(UTC);
const rules = readHeaders(headersOf(UTC));
const isEmbed = (path: string): boolean => /^\/(en\/)?embed[/.]/.test(path);

/** Both addresses of a folder's page, the one address of a file. */
const addressesOf = (folder: string): string[] =>
  filesOf(folder).flatMap((file) =>
    file.endsWith('/index.html') ? [file, file.replace(/index\.html$/, '')] : [file],
  );

/** The headers an address must have, by name; a type is not wanted of all. */
function namesFor(path: string): string[] {
  const open = isEmbed(path) || /\.(csv|json|jsonld|parquet|sqlite|zip|xml|txt|bib|ris|svg|png)$/.test(path);
  return [
    ...['Content-Security-Policy', 'Cache-Control', 'X-Content-Type-Options', 'Referrer-Policy'],
    ...['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Strict-Transport-Security'],
    isEmbed(path) ? 'Cross-Origin-Embedder-Policy' : 'X-Frame-Options',
    ...(open ? ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'] : []),
  ].sort();
}

describe.each([
  [UTC, ''],
  [BASED, '/ledger'],
])('_headers of %s', (folder, base) => {
  const found = readHeaders(headersOf(folder));

  it('says of every file all it must, once per header', () => {
    const addresses = addressesOf(folder);
    const wrong = addresses.flatMap((path) => {
      const names = saidOf(found, base + path).map((line) => line.replace(/:.*/, ''));
      if (new Set(names).size < names.length) return [`${path}: a header twice`];
      const sent = headersAt(found, base + path);
      const all = Object.keys(sent).filter((name) => name !== 'Content-Type');
      const framed = sent['Content-Security-Policy']?.endsWith(
        isEmbed(path) ? 'frame-ancestors * file:' : "frame-ancestors 'none'",
      );
      return framed === true && all.sort().join() === namesFor(path).join() ? [] : [path];
    });
    expect(addresses.length).toBeGreaterThan(2000);
    expect(wrong).toEqual([]);
  });

  it('keeps the limits of hosts', () => {
    const text = headersOf(folder);
    expect(found.length).toBeLessThanOrEqual(MOST_RULES);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_LINE);
    expect(text.split('\n').filter((line) => /^\/.*\*.*\*/.test(line))).toEqual([]);
  });
});

describe('the settings of nginx in docs/hosting.md', () => {
  it('send what _headers says, of every file', () => {
    const nginx = nginxHeaders(readFileSync('docs/hosting.md', 'utf8'));
    // nginx is asked for a file: an address of a folder has become one when headers are chosen.
    for (const path of [...files, '/404.html']) {
      const { 'Content-Type': type, ...sent } = headersAt(rules, path);
      expect(nginx.headers(path), `${path}: docs/hosting.md and _headers must say the same`).toEqual(sent);
      if (type !== undefined) expect(nginx.type(path), path).toBe(type);
    }
  });
});

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** The policy a page carries, as a browser reads it. */
const policyOf = (file: string): string =>
  (META.exec(readFileSync(UTC + file, 'utf8'))?.[1] ?? '').replaceAll('&#39;', "'");

const directives = (policy: string): [string, string[]][] =>
  policy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  });

describe('the policy in a page', () => {
  const pages = files.filter((file) => file.endsWith('.html'));

  it('is the one its header sends, without what only a header can say', () => {
    const wrong = pages
      .filter((file) => !isEmbed(file))
      .filter((file) => {
        const sent = headersAt(rules, file)['Content-Security-Policy'] ?? '';
        return sent !== `${policyOf(file)}; frame-ancestors 'none'`;
      });
    expect(wrong).toEqual([]);
    expect(policyOf('/en/search/index.html')).toBe(policyText(pagePolicy('search')));
  });

  it('of an embed refuses all its header refuses, and names no script the header does not', () => {
    const header = new Map(directives(policyText(embedHeaderPolicy(embedScripts(writtenPages(UTC))))));
    const embeds = pages.filter(isEmbed);
    expect(embeds.length).toBeGreaterThanOrEqual(100);
    const wrong = embeds.flatMap((file) => {
      const meta = new Map(directives(policyOf(file)));
      const sources = (name: string): string[] => meta.get(name) ?? meta.get('default-src') ?? [];
      // Trusted types came later than the first released embeds: the header asks for them.
      const fetches = [...header].filter(([name]) => name.endsWith('-src'));
      const strict = fetches.every(([name, sent]) =>
        sources(name).every((source) => source === "'none'" || sent.includes(source)),
      );
      const hashed = ['script-src', 'style-src'].every((name) =>
        sources(name).every((source) => source.startsWith("'sha256-")),
      );
      return strict && hashed && meta.get('base-uri')?.[0] === "'none'" ? [] : [file];
    });
    expect(wrong).toEqual([]);
  });

  it('comes with the referrer policy the header sends, but for embeds released before', () => {
    const meta = `<meta name="referrer" content="${headersAt(rules, '/')['Referrer-Policy'] ?? ''}"`;
    const silent = pages.filter((file) => !readFileSync(UTC + file, 'utf8').includes(meta));
    expect(silent.filter((file) => !file.includes('@'))).toEqual([]);
  });

  it('stands before anything a table says', () => {
    const late = pages.filter((file) => {
      const html = readFileSync(UTC + file, 'utf8');
      return !file.includes('@') && html.search(META) > html.indexOf('<title>');
    });
    expect(late).toEqual([]);
  });
});

describe('scripts of the built site', () => {
  it('turn no text into markup or script', () => {
    const scripts = files.filter((file) => /^\/(assets\/.*|embed)\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(5);
    const sinks = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/;
    expect(scripts.filter((file) => sinks.test(readFileSync(UTC + file, 'utf8')))).toEqual([]);
    expect(existsSync(join(UTC, '_headers'))).toBe(true);
  });
});
