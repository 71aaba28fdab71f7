import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { AGE_MARK } from '../../src/faces/embeds/embedPage.ts';
import { frozenPage } from '../../src/faces/embeds/frozenPage.ts';

const html = `<link rel="canonical" href="https://old.example/en/charts/x/"><a href="https://old.example/charts/x.csv">CSV</a><p>kept</p>${AGE_MARK}`;
const stored = brotliCompressSync(html).toString('base64');
const asked = {
  chart: 'x',
  version: '1.0.0',
  lang: 'en' as const,
  errata: [],
  gone: false,
  root: 'https://new.example/ledger',
  current: 'https://new.example/ledger/en/embed/x/',
};
const age = (changed: number, gone: number, added: number) => ({
  own: '1.0.0',
  newest: '1.2.0',
  changes: { released: 10, changed, gone, added },
  page: html,
});

it('is the released page, its links led to where the site stands now and to its own rows', () => {
  expect(frozenPage(stored, { ...asked, age: null })).toBe(
    '<link rel="canonical" href="https://new.example/ledger/en/charts/x/"><a href="https://new.example/ledger/charts/x@1.0.0.csv">CSV</a><p>kept</p>',
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

it('corrects in one line each what it says and is not so, in the language of the page', () => {
  const erratum = {
    said_zh: '另有29项没有结果。',
    said_en: 'For 29 more there is no <result>.',
    right_zh: '那29项没有查。',
    right_en: 'They were not looked up.',
  };
  const corrected = { ...asked, age: null, errata: [erratum] };
  expect(frozenPage(stored, corrected)).toContain(
    '<p><b>Correction: “For 29 more there is no &lt;result&gt;” is not so. They were not looked up.</b></p>',
  );
  expect(frozenPage(stored, { ...corrected, lang: 'zh' })).toContain(
    '<p><b>更正：这里说“另有29项没有结果”，不对。那29项没有查。</b></p>',
  );
  expect(frozenPage(stored, { ...corrected, errata: [erratum, erratum] }).match(/Correction/gu)).toHaveLength(
    2,
  );
});

it('of a chart that went says so and leads to none of its files', () => {
  const files = ['csv', 'json', 'svg', 'png'].map(
    (kind) => `<a href="https://old.example/en/charts/x.${kind}">${kind.toUpperCase()}</a>`,
  );
  const page = `<link rel="canonical" href="https://old.example/en/charts/x/"><p>CC BY 4.0 · ${files.join(' ')}</p>${AGE_MARK}`;
  const gone = frozenPage(brotliCompressSync(page).toString('base64'), { ...asked, age: null, gone: true });
  expect(gone).toContain('<p>CC BY 4.0</p>');
  expect(gone).toContain('it is no longer kept up');
  expect(gone).not.toContain('x.csv');
});

const drawn = (headline: string, path: string): string =>
  `<link rel="canonical" href="https://old.example/charts/x/"><h1 id="h">${headline}</h1><p class="d">Line</p><svg><path d="${path}"/></svg><p>By <a href="/">us</a></p>${AGE_MARK}`;

it('says how many texts changed and whether it was drawn anew, also where the version is the newest', () => {
  const released = brotliCompressSync(drawn('Then', 'M0 0')).toString('base64');
  const today = { ...age(0, 0, 0), newest: '1.0.0' };
  expect(frozenPage(released, { ...asked, age: { ...today, page: drawn('Now', 'M1 1') } })).toContain(
    'This is version 1.0.0 of the data. Since then, no value of this chart changed, 1 of its texts changed, it was drawn anew.',
  );
  expect(frozenPage(released, { ...asked, age: { ...today, page: drawn('Then', 'M0 0') } })).not.toContain(
    'This is version',
  );
});
