import { describe, expect, it } from 'vitest';
import { columnLang, inLanguage } from '../../src/i18n/inLanguage.ts';
import { langItemPaths, langPaths, localPath } from '../../src/i18n/paths.ts';

describe('a text in a language', () => {
  it('is that of its column', () => {
    const row = { name_zh: '渝北区', name_en: 'Yubei' };
    expect(inLanguage(row, 'name', 'zh')).toBe('渝北区');
    expect(inLanguage(row, 'name', 'en')).toBe('Yubei');
  });

  it('keeps an empty cell empty: nothing to say is no gap', () => {
    expect(inLanguage({ note_zh: '有', note_en: '' }, 'note', 'en')).toBe('');
  });

  it('is no text where a column is missing: the compiler refuses it', () => {
    const row: { note_zh: string; note_en?: string } = { note_zh: '注' };
    // @ts-expect-error -- there need not be a note_en
    expect(inLanguage(row, 'note', 'en')).toBeUndefined();
  });
});

describe('the languages', () => {
  it('have addresses of their own', () => {
    expect(langPaths().map(({ params }) => params.lang)).toEqual([undefined, 'en']);
    expect(langItemPaths('id', ['a'], (item) => item).map(({ params }) => params)).toEqual([
      { lang: undefined, id: 'a' },
      { lang: 'en', id: 'a' },
    ]);
    expect(localPath('/places/', 'en', '/ledger/')).toBe('/ledger/en/places/');
    expect(localPath('/places/', 'zh', '/')).toBe('/places/');
  });

  it('have their columns marked on pages of the other', () => {
    expect(columnLang('note_zh', 'en')).toBe('zh-CN');
    expect(columnLang('note_en', 'zh')).toBe('en');
    expect(columnLang('note_en', 'en')).toBeUndefined();
    expect(columnLang('unit', 'en')).toBeUndefined();
  });
});
