import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/faces/search/searchRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { decodeHan, encodeHan, encodeQueryPart, queryParts } from '../../src/format/encodeHan.ts';
import { runs } from '../properties.ts';

const han = fc.stringMatching(/^[\u3007\u3400-\u9FFF]{1,12}$/);
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('Chinese as words of the index', () => {
  it('is told pair by pair, with an end, and apart from what stands beside it', () => {
    expect(words(encodeHan('投资额'))).toHaveLength(3);
    expect(encodeHan('增长12%以上')).toMatch(/^qz\S{6} qz\S{6} 12% qz\S{6} qz\S{6}$/);
    expect(encodeHan('Wanzhou District, 2020')).toBe('Wanzhou District, 2020');
  });

  it('holds letters and digits only, which no dictionary cuts', () => {
    fc.assert(
      fc.property(han, (run) => {
        expect(encodeHan(run)).toMatch(/^(qz[0-9a-z]{6})( qz[0-9a-z]{6})*$/);
      }),
      runs(),
    );
  });

  it('is read back whatever it was', () => {
    fc.assert(
      fc.property(han, (run) => {
        expect(decodeHan(encodeHan(run))).toBe(run);
      }),
      runs(),
    );
    for (const text of [
      '2020年，渝北区在26组中的14组受表扬。',
      '“四好农村路”',
      'GDP增长8%以上',
      'quality of qi',
    ])
      expect(decodeHan(encodeHan(text))).toBe(text);
  });

  it('is read back with one dot between blocks, and none after a sentence', () => {
    expect(decodeHan(`${encodeHan('片区')} · . · ${encodeHan('渝东北')}`)).toBe('片区 · 渝东北');
    expect(decodeHan(`${encodeHan('有它。')} · ${encodeHan('片区')}`)).toBe('有它。片区');
  });

  it('cannot be mistaken for a word of the ledger', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const { title, text } of searchRecords(loadLedger(), lang))
        expect(`${title} ${text}`).not.toMatch(/\bqz/i);
  });
});

describe('a query', () => {
  it('asks for the pairs the index holds, wherever they stand in a run', () => {
    fc.assert(
      fc.property(han, han, han, (before, run, after) => {
        const index = words(encodeHan(before + run + after));
        for (const word of encodeQueryPart(run))
          expect(index.some((indexed) => indexed.startsWith(word))).toBe(true);
      }),
      runs(),
    );
  });

  it('is parted at spaces and signs, whatever their width', () => {
    expect(queryParts('渝北  森林')).toEqual(['渝北', '森林']);
    expect(queryParts('ＧＤＰ增长，１２％')).toEqual(['gdp', '增长', '12']);
    expect(queryParts('Nan’an 1.5 <b>two-way</b>')).toEqual(['nan’an', '1.5', 'b', 'two-way']);
    expect(queryParts('  "!?" ')).toEqual([]);
  });

  it('of one character asks for what begins with it', () => {
    const [word = ''] = encodeQueryPart('渝');
    expect(words(encodeHan('渝北'))[0]?.startsWith(word)).toBe(true);
    expect(words(encodeHan('川渝'))[1]?.startsWith(word)).toBe(true);
    expect(words(encodeHan('北'))[0]?.startsWith(word)).toBe(false);
  });
});
