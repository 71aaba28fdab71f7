import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  embedHeaderPolicy,
  pageHeaderPolicy,
  pagePolicy,
  policyText,
} from '../../src/faces/hosting/policyText.ts';
import { embedScripts, writtenPages } from '../../src/integrations/builtFiles.ts';
import { loadAddresses } from '../../src/ledger/addresses.ts';
import { describeHeaders, headedFiles, isEmbed } from './describeHeaders.ts';
import { SITE } from './folders.ts';
import { nginxHeaders } from './nginxHeaders.ts';
import { headersAt, readHeaders } from './readHeaders.ts';

const files = headedFiles(SITE);
const rules = readHeaders(readFileSync(join(SITE, '_headers'), 'utf8'));

describeHeaders(SITE, '');

it('the settings of nginx in docs/hosting.md send what _headers says, of every file', () => {
  const nginx = nginxHeaders(readFileSync('docs/hosting.md', 'utf8'));
  // nginx is asked for a file: an address of a folder has become one when headers are chosen.
  for (const path of [...files, '/404.html']) {
    const { 'Content-Type': type, ...sent } = headersAt(rules, path);
    expect(nginx.headers(path), `${path}: docs/hosting.md and _headers must say the same`).toEqual(sent);
    if (type !== undefined) expect(nginx.type(path), path).toBe(type);
  }
});

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** The policy a page carries, as a browser reads it. */
const policyOf = (file: string): string =>
  (META.exec(readFileSync(SITE + file, 'utf8'))?.[1] ?? '').replaceAll('&#39;', "'");

const directives = (policy: string): [string, string[]][] =>
  policy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  });

describe('the policy in a page', () => {
  const moved = new Set(loadAddresses().redirects.map(({ from }) => `${from}index.html`));
  // What leads on from where a page was has a policy of its own, stricter: tests/site/redirects.test.ts.
  const pages = files.filter((file) => file.endsWith('.html') && (isEmbed(file) || !moved.has(file)));
  /** Embeds as they were released: frozen ones, and those of charts that went, which are copies of such. */
  const isReleased = (file: string): boolean => file.includes('@') || moved.has(file);

  it('is the one its header sends, but that the page alone names its style and the header who may frame it', () => {
    const wrong = pages
      .filter((file) => !isEmbed(file))
      .filter((file) => {
        const kind = /\/search\//.test(file) ? 'search' : 'plain';
        const sent = headersAt(rules, file)['Content-Security-Policy'] ?? '';
        const own = policyOf(file).replace(/style-src 'sha256-[\w+/]+=*'/, "style-src 'self'");
        return (
          sent !== `${policyText(pageHeaderPolicy(kind))}; frame-ancestors 'none'` ||
          own !== policyText(pagePolicy(kind)) ||
          own === policyOf(file)
        );
      });
    expect(wrong).toEqual([]);
  });

  it('says of everything but style what its header says', () => {
    for (const kind of ['plain', 'search'] as const) {
      const own = new Map(Object.entries(pagePolicy(kind)));
      const differing = Object.entries(pageHeaderPolicy(kind)).filter(
        ([name, sources]) => (own.get(name) ?? own.get('default-src') ?? []).join() !== sources.join(),
      );
      expect(differing).toEqual([]);
    }
  });

  it('of an embed refuses all its header refuses, and names no script the header does not', () => {
    const header = new Map(directives(policyText(embedHeaderPolicy(embedScripts(writtenPages(SITE))))));
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
    const silent = pages.filter((file) => !readFileSync(SITE + file, 'utf8').includes(meta));
    expect(silent.filter((file) => !isReleased(file))).toEqual([]);
  });

  it('stands before anything a table says', () => {
    const late = pages.filter((file) => {
      const html = readFileSync(SITE + file, 'utf8');
      return !isReleased(file) && html.search(META) > html.indexOf('<title>');
    });
    expect(late).toEqual([]);
  });
});

it('scripts of the built site turn no text into markup or script', () => {
  const scripts = files.filter((file) => /^\/(assets\/.*|embed)\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(5);
  const sinks = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/;
  expect(scripts.filter((file) => sinks.test(readFileSync(SITE + file, 'utf8')))).toEqual([]);
  expect(existsSync(join(SITE, '_headers'))).toBe(true);
});
