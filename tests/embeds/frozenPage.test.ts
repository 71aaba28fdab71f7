import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AGE_MARK } from '../../src/embeds/embedPage.ts';
import { frozenPage } from '../../src/embeds/frozenPage.ts';

const html = `<link rel="canonical" href="https://old.example/en/charts/x/"><a href="https://old.example/charts/x.csv">CSV</a><p>kept</p>${AGE_MARK}`;
const stored = brotliCompressSync(html).toString('base64');
const asked = {
  chart: 'x',
  lang: 'en' as const,
  root: 'https://new.example/ledger',
  current: 'https://new.example/ledger/en/embed/x/',
};
const age = (changed: number, gone: number, added: number) => ({
  own: '1.0.0',
  newest: '1.2.0',
  changes: { released: 10, changed, gone, added },
});

describe('frozenPage', () => {
  it('is the released page, its links led to where the site stands now', () => {
    expect(frozenPage(stored, { ...asked, age: null })).toBe(
      '<link rel="canonical" href="https://new.example/ledger/en/charts/x/"><a href="https://new.example/ledger/charts/x.csv">CSV</a><p>kept</p>',
    );
  });

  it('says how many of its values changed since, and where the newest are', () => {
    const aged = frozenPage(stored, { ...asked, age: age(3, 0, 2) });
    expect(aged).toContain('Since then, up to 1.2.0, 3 of its values changed, 2 were added.');
    expect(aged).toContain('href="https://new.example/ledger/en/embed/x/"');
  });

  it('says so when nothing changed, in every language', () => {
    expect(frozenPage(stored, { ...asked, lang: 'zh', age: age(0, 0, 0) })).toContain(
      '数据已到1.2.0版：这张图的值没有变。',
    );
  });
});
