import { HtmlValidate } from 'html-validate';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAddresses } from '../../src/ledger/addresses.ts';
import { isEmbed } from './describeHeaders.ts';
import { SITE } from './folders.ts';

const { redirects, gone } = loadAddresses();
const fileOf = (path: string): string => join(SITE, path.replace(/#.*/, '').replace(/\/$/, '/index.html'));
const read = (path: string): string => readFileSync(fileOf(path), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'doctype-style': 'off', 'meta-refresh': 'off', 'long-title': 'off' },
});

describe('an address of data/redirects.csv', () => {
  const pages = redirects.filter(({ from }) => from.endsWith('/') && !isEmbed(from));
  const others = redirects.filter((redirect) => !pages.includes(redirect));

  it.each(pages)('$from leads on to $to', async ({ from, to }) => {
    const html = read(from);
    expect(html).toContain(`content="0; url=http://localhost:4321${to}"`);
    expect(html).toContain(`<a href="http://localhost:4321${to}">`);
    expect(html).toContain("default-src 'none'");
    expect(existsSync(fileOf(to))).toBe(true);
    expect(read(to)).not.toContain('http-equiv="refresh"');
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  // A frame in an article shows what it showed, whatever the host allows it.
  it.each(others)('$from is the same as $to', ({ from, to }) => {
    expect(readFileSync(fileOf(from)).equals(readFileSync(fileOf(to)))).toBe(true);
  });

  it('is told to hosts that read _redirects', () => {
    expect(read('/_redirects').trim().split('\n')).toEqual(
      redirects.map(({ from, to }) => `${from} ${to} 301`),
    );
  });

  it('is in no site map', () => {
    const listed = new Set(
      [...read('/sitemap.xml').matchAll(/<loc>http:\/\/localhost:4321([^<]*)<\/loc>/g)].map(
        ([, path]) => path,
      ),
    );
    expect(listed.size).toBeGreaterThan(500);
    expect(redirects.filter(({ from }) => listed.has(from))).toEqual([]);
  });

  it('is one of those there are', () => {
    expect(pages.length).toBeGreaterThanOrEqual(16);
    expect(others.length).toBeGreaterThanOrEqual(12);
  });
});

it('a file of data/gone.csv is not there, and nothing leads to it', () => {
  expect(gone.length).toBeGreaterThanOrEqual(155);
  expect(gone.filter(({ path }) => existsSync(join(SITE, path)))).toEqual([]);
  expect(redirects.filter(({ from, to }) => gone.some(({ path }) => path === from || path === to))).toEqual(
    [],
  );
});
