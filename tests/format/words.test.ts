import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boldWidth,
  fitText,
  textWidth,
  wrapBold,
  wrapSentence,
  wrapText,
} from '../../src/format/textWidth.ts';
import { countWord, fillFacts, formatList } from '../../src/format/formatList.ts';
import { laterDay } from '../../src/format/formatAtom.ts';
import { splitByScript } from '../../src/format/splitByScript.ts';
import { tabTitle } from '../../src/format/tabTitle.ts';
import { tellChanges, versionAnchor } from '../../src/format/tellChanges.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { runs } from '../properties.ts';

it('a list is joined as each language does, and one is known from many', () => {
  const letters = ['A', 'B', 'C'];
  expect(formatList(['甲', '乙', '丙'], 'zh')).toBe('甲、乙、丙');
  expect([3, 2, 0].map((count) => formatList(letters.slice(0, count), 'en'))).toEqual([
    'A, B and C',
    'A and B',
    '',
  ]);
  expect([countWord(1, 'group'), countWord(2, 'group'), countWord(0, 'body', 'bodies')]).toEqual([
    '1 group',
    '2 groups',
    '0 bodies',
  ]);
});

describe('the width of a text', () => {
  it('is one em for a Chinese character and less for a Latin one, which alone is wider in bold', () => {
    expect([textWidth('重庆', 12), textWidth('（）', 12), boldWidth('重庆', 12)]).toEqual([24, 24, 24]);
    expect(textWidth('Chongqing', 12)).toBeLessThan(72);
    expect(boldWidth('Yubei', 10)).toBeCloseTo(textWidth('Yubei', 10) * 1.12);
    expect(boldWidth('渝北Yubei', 10)).toBeCloseTo(20 + boldWidth('Yubei', 10));
  });

  it('cuts what is too wide, and leaves what fits', () => {
    expect(fitText('Yubei', 100, 12)).toBe('Yubei');
    const cut = fitText('Total Retail Sales of Consumer Goods', 100, 12);
    expect(cut).toMatch(/^Total.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  });

  it('breaks no item of a list, and loses no character', () => {
    const list = fc.array(fc.stringMatching(/^[a-z甲乙丙]{1,8}$/), { maxLength: 30 });
    fc.assert(
      fc.property(list, fc.integer({ min: 20, max: 200 }), (items, width) => {
        const lines = wrapText(items, '、', width, 12);
        expect(lines.join('')).toBe(items.join('、'));
        for (const line of lines)
          expect(!line.replace(/、$/, '').includes('、') || textWidth(line, 12) <= width).toBe(true);
      }),
      runs(),
    );
  });

  it('keeps marks with what they open or close, and Latin words whole, where a sentence is broken', () => {
    const text = '领域是农业农村（17个、22个），“新增”最多';
    for (let width = 40; width < 260; width += 7) {
      const lines = wrapSentence(text, width, 12, boldWidth);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(line).not.toMatch(/[“《\uFF08]$|^[\uFF0C\uFF09、”》]/);
    }
    expect(wrapSentence('一二三，四五六。Chongqing municipality', 40, 12)).toContain('municipality');
    expect(wrapSentence('Gross Output Value', 130, 12)).toEqual(['Gross Output Value']);
    expect(wrapBold('Gross Output Value', 130, 12)).toEqual(['Gross Output', 'Value']);
  });
});

describe('splitByScript', () => {
  /** Chinese stretches in brackets. */
  const split = (text: string): string =>
    splitByScript(text)
      .map((run) => (run.chinese ? `[${run.text}]` : run.text))
      .join('');

  it.each([
    ['Printed as 固投, “5G基站”.', 'Printed as [固投], “5G[基站]”.'],
    ['Report [2026年工作报告（2026年1月28日）]. 2026', 'Report [2026[年工作报告（2026年1月28日）]]. 2026'],
    ['all: 各乡镇（街道）', 'all: [各乡镇（街道）]'],
    ['see 《规划》, p. 3', 'see [《规划》], p. 3'],
    ['where 、 belongs', 'where [、] belongs'],
    ['', ''],
  ])('of “%s” marks Chinese stretches with the marks that belong to them', (text, marked) => {
    expect(split(text)).toBe(marked);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          splitByScript(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
      runs(),
    );
  });
});

it('facts are put where they are named, and a name nobody computes is refused', () => {
  expect(fillFacts('{a} of {b}, {a} again', { a: '1', b: '2' })).toBe('1 of 2, 1 again');
  expect(() => fillFacts('{a} of {b}', { a: '1' })).toThrow('names a fact {b} nobody computes');
});

it('a tab names the site after the subject, unless both are longer than 60 letters or 30 characters; a name is never cut', () => {
  expect(tabTitle('Yubei', 'Chongqing Ledger')).toBe('Yubei · Chongqing Ledger');
  expect(tabTitle('a'.repeat(41), 'Chongqing Ledger')).toHaveLength(60);
  expect(tabTitle('渝'.repeat(24), '渝政账本')).toContain('账本');
  for (const [name, site] of [
    ['a'.repeat(42), 'Chongqing Ledger'],
    ['渝'.repeat(25), '渝政账本'],
    ['a'.repeat(90), 'x'],
  ] as const)
    expect(tabTitle(name, site)).toBe(name);
});

it.each([
  [
    { tables: 3, added: 1, removed: 2, changed: 4, cells: 5 },
    '3张表：新增1行，改动4行（5格），删去2行',
    '3 tables: 1 row added, 4 rows changed (5 cells) and 2 rows removed',
  ],
  [{ added: 2 }, '1张表：新增2行', '1 table: 2 rows added'],
  [{}, '1张表：只动了列或次序', '1 table: only columns or order'],
  [{ tables: 0 }, '表没有变，图重新画了', 'no table changed, charts were drawn anew'],
])('changes %j are told, and nothing else', (changes, ...said) => {
  const all = { tables: 1, added: 0, removed: 0, changed: 0, cells: 0, ...changes };
  expect(LANGS.map((lang) => tellChanges(all, lang))).toEqual(said);
});

it('a day is the later of two, and never what is none; the anchor of a version holds no dot', () => {
  expect(laterDay('2026-11-20', '2027-01-15')).toBe('2027-01-15');
  expect(laterDay('2027-01-15', '2026-11-20')).toBe('2027-01-15');
  expect(laterDay('2026-11-20', 'unreleased')).toBe('2026-11-20');
  expect(versionAnchor('1.10.0')).toBe('v1-10-0');
});
