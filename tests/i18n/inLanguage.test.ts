import { describe, expect, it, vi } from 'vitest';

/** The site's languages and one more, of which nothing is written yet: it stands in for any third language. */
vi.mock('../../src/i18n/lang.ts', async (original) => {
  const real = await original<typeof import('../../src/i18n/lang.ts')>();
  const LANGUAGES = { ...real.LANGUAGES, xx: { tag: 'x-pseudo', name: '⟦xx⟧', fallback: 'en' } };
  return {
    ...real,
    LANGUAGES,
    LANGS: Object.keys(LANGUAGES),
    LANG_TAG: { ...real.LANG_TAG, xx: 'x-pseudo' },
  };
});
const { inLanguage, languageChain } = await import('../../src/i18n/inLanguage.ts');
const { columnLang } = await import('../../src/i18n/columnLang.ts');
const { langPaths, langItemPaths } = await import('../../src/i18n/langPaths.ts');
const { localPath } = await import('../../src/i18n/paths.ts');
const third = 'xx' as 'en';

describe('a text in a language', () => {
  const row = { name_zh: '渝北区', name_en: 'Yubei', note_zh: '注' };

  it('is that of its column', () => {
    expect(inLanguage(row, 'name', 'zh')).toBe('渝北区');
    expect(inLanguage(row, 'name', 'en')).toBe('Yubei');
    const more = { ...row, name_xx: '⟦Yubei⟧' };
    expect(inLanguage(more, 'name', third)).toBe('⟦Yubei⟧');
  });

  it('is that of the nearest language that has the column', () => {
    expect(languageChain(third)).toEqual(['xx', 'en', 'zh']);
    expect(inLanguage(row, 'name', third)).toBe('Yubei');
    expect(inLanguage(row, 'note', third)).toBe('注');
    expect(inLanguage(row, 'note', 'en')).toBe('注');
  });

  it('keeps an empty cell empty: nothing to say is no gap', () => {
    expect(inLanguage({ note_zh: '有', note_en: '' }, 'note', 'en')).toBe('');
  });

  it('is refused by name where no language has it', () => {
    const none = { id: 'a' } as unknown as { note_zh: string };
    expect(() => inLanguage(none, 'note', third)).toThrow('no column note_xx');
  });
});

describe('a third language', () => {
  it('has addresses of its own, and leaves the others theirs', () => {
    expect(langPaths().map(({ params }) => params.lang)).toEqual([undefined, 'en', 'xx']);
    expect(langItemPaths('id', ['a'], (item) => item).map(({ params }) => params)).toEqual([
      { lang: undefined, id: 'a' },
      { lang: 'en', id: 'a' },
      { lang: 'xx', id: 'a' },
    ]);
    expect(localPath('/places/', third, '/ledger/')).toBe('/ledger/xx/places/');
    expect(localPath('/places/', 'en', '/')).toBe('/en/places/');
    expect(localPath('/places/', 'zh', '/')).toBe('/places/');
  });

  it('has the language of its columns marked on pages of the others', () => {
    expect(columnLang('note_xx', 'en')).toBe('x-pseudo');
    expect(columnLang('note_xx', third)).toBeUndefined();
    expect(columnLang('note_zh', third)).toBe('zh-CN');
    expect(columnLang('unit', third)).toBeUndefined();
  });
});
