import { describe, expect, it } from 'vitest';
import { readExcerpt, resultKind, sortByTitle } from '../../src/client/showResult.ts';
import { encodeHan, encodeQueryPart } from '../../src/format/encodeHan.ts';

/** An excerpt as Pagefind makes it: every word of the index that the query asks for is marked. */
function excerptOf(text: string, query: string): string {
  const asked = encodeQueryPart(query);
  return encodeHan(text)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .split(' ')
    .map((word) => (asked.includes(word) ? `<mark>${word} </mark>` : `${word} `))
    .join('');
}

describe('an excerpt', () => {
  it('is read as text, what was found apart, without the spaces of the index', () => {
    expect(readExcerpt(excerptOf('全年，固定资产投资增长12%', '资产投资'))).toEqual([
      { text: '全年，固定', found: false },
      { text: '资产投资', found: true },
      { text: '增长12%', found: false },
    ]);
  });

  it('keeps the spaces of English, and those around dots', () => {
    expect(readExcerpt('Held by the <mark>audit</mark> bureau')).toEqual([
      { text: 'Held by the ', found: false },
      { text: 'audit', found: true },
      { text: ' bureau', found: false },
    ]);
    expect(readExcerpt(excerptOf('经济 · 投资 · 招商', '投资')).map(({ text }) => text)).toEqual([
      '经济 · ',
      '投资',
      ' · 招商',
    ]);
    expect(readExcerpt(' · <mark>audit</mark> · ').map(({ text }) => text)).toEqual(['audit']);
  });

  it('never becomes HTML', () => {
    expect(readExcerpt('&lt;img src=x&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<img src=x> ', found: false },
      { text: '<b>', found: true },
    ]);
  });
});

describe('the kind of a result', () => {
  it.each([
    ['/tasks/#task-001', 'task'],
    ['/en/documents/liangping-2021-tasks/#task-001', 'task'],
    ['/documents/cq-2022-measures/#measure-02', 'measure'],
    ['/measures/measure-02/', 'measure'],
    ['/documents/cq-2022-measures/#measure-agency-02-1', 'agency'],
    ['/agencies/#liangping-audit-bureau', 'agency'],
    ['/en/targets/?q=Forest#all', 'indicator'],
    ['/places/500112/', 'place'],
    ['/stories/one/', 'story'],
    ['/places/', 'page'],
    ['/en/', 'page'],
    ['/', 'page'],
    ['/methods/', 'page'],
  ])('at %s is %s', (address, kind) => {
    expect(resultKind(address)).toBe(kind);
  });
});

describe('results', () => {
  it('begin with what the query names, the shortest first; the rest keep their order', () => {
    const titles = ['渝北受表扬14组', '数字目标：渝北最多', '渝北区', '森林'];
    expect(sortByTitle(titles, (title) => title, '渝北 ')).toEqual([
      '渝北区',
      '渝北受表扬14组',
      '数字目标：渝北最多',
      '森林',
    ]);
  });
});
