import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from './folders.ts';
import { GONE, MOVED } from './moved.ts';

const read = (path: string): string => readFileSync(join(HOSTILE, path), 'utf8');

describe('an address that moved', () => {
  it.each(MOVED)('$from leads on to $to', async ({ from, to }) => {
    if (!from.endsWith('/')) {
      expect(read(from)).toBe(read(to));
      return;
    }
    const html = read(`${from}index.html`);
    expect(html).toContain(`content="0; url=http://localhost:4321${to}"`);
    expect(html).toContain("default-src 'none'");
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: { 'doctype-style': 'off', 'meta-refresh': 'off', 'long-title': 'off' },
    }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('is in no site map and no search index', () => {
    expect(read('sitemap.xml')).not.toContain('old-place');
    expect(read('llms.txt')).not.toContain('old-place');
  });
});

describe('a file that went', () => {
  it('is not there', () => {
    expect(existsSync(join(HOSTILE, GONE))).toBe(false);
  });
});
