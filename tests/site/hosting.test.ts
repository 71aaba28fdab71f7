import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../scripts/builtFiles.ts';
import { embedScripts } from '../../scripts/embedScripts.ts';
import { hostingFiles } from '../../scripts/hostingFiles.ts';
import { embedHeaderPolicy } from '../../src/hosting/embedPolicy.ts';
import { headersAt } from '../../src/hosting/headerLayer.ts';
import { pagePolicy } from '../../src/hosting/pagePolicy.ts';
import { policyText } from '../../src/hosting/policyText.ts';
import { responseHeaders } from '../../src/hosting/responseHeaders.ts';
import { parsedHeaders } from '../../scripts/hosts/parsedHeaders.ts';
import { BASED, UTC } from './folders.ts';

/** Limits of Cloudflare, the host with the narrowest. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const filesOf = (folder: string): string[] => builtFiles(folder).filter((file) => file !== '/_headers');

const files = filesOf(UTC);
const layers = responseHeaders(embedScripts(UTC));

/** Both addresses of a folder's page, the one address of a file. */
const addressesOf = (folder: string): string[] =>
  filesOf(folder).flatMap((file) =>
    file.endsWith('/index.html') ? [file, file.replace(/index\.html$/, '')] : [file],
  );

describe.each([
  [UTC, ''],
  [BASED, '/ledger'],
])('_headers of %s', (folder, base) => {
  it('says of every file, once per header, what the definition says', async () => {
    const { at } = await parsedHeaders(join(folder, '_headers'));
    const addresses = addressesOf(folder);
    const wrong = addresses.flatMap((path) => {
      const said = at(base + path).flatMap((headers) => Object.entries(headers));
      if (new Set(said.map(([name]) => name)).size < said.length) return [`${path}: a header twice`];
      const wanted = headersAt(path, layers);
      return JSON.stringify(said.sort()) === JSON.stringify(Object.entries(wanted).sort()) ? [] : [path];
    });
    expect(addresses.length).toBeGreaterThan(2000);
    expect(wrong).toEqual([]);
  });

  it('keeps the limits of hosts', async () => {
    const text = readFileSync(join(folder, '_headers'), 'utf8');
    expect((await parsedHeaders(join(folder, '_headers'))).rules.length).toBeLessThanOrEqual(MOST_RULES);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_LINE);
    expect(text.split('\n').filter((line) => line.includes('*') && /^\/.*\*.*\*/.test(line))).toEqual([]);
  });
});

describe('the configurations in hosting/', () => {
  it.each(Object.entries(hostingFiles(embedScripts(UTC))))(
    '%s is current (else: npm run hosting)',
    (name, text) => {
      expect(readFileSync(join('hosting', name), 'utf8')).toBe(text);
    },
  );
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
  const isEmbed = (file: string): boolean => /\/embed\//.test(file);

  it('is the one its header sends, without what only a header can say', () => {
    const wrong = pages
      .filter((file) => !isEmbed(file))
      .filter((file) => {
        const sent = headersAt(file, layers)['Content-Security-Policy'] ?? '';
        return sent !== `${policyOf(file)}; frame-ancestors 'none'`;
      });
    expect(wrong).toEqual([]);
    expect(policyOf('/en/search/index.html')).toBe(policyText(pagePolicy('search')));
  });

  it('of an embed refuses all its header refuses, and names no script the header does not', () => {
    const header = new Map(directives(policyText(embedHeaderPolicy(embedScripts(UTC)))));
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
