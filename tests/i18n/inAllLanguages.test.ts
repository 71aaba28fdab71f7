import { describe, expect, it, vi } from 'vitest';

/** Two languages more: one that has some words of its own, and one that leans on it. */
vi.mock('../../src/i18n/lang.ts', async (original) => {
  const real = await original<typeof import('../../src/i18n/lang.ts')>();
  const xx = {
    tag: 'en-XA',
    fallback: 'en',
    file: {
      words: { home: '⟦Home⟧', search: '⟦Search⟧' },
      texts: { Economy: '⟦Economy⟧', toString: '⟦toString⟧' },
    },
  };
  const yy = { tag: 'en-XB', fallback: 'xx', file: { words: { home: '⟪Home⟫' } } };
  const LANGUAGES = { ...real.LANGUAGES, xx, yy };
  return { ...real, LANGUAGES, LANGS: Object.keys(LANGUAGES) };
});
const { inAllLanguages } = await import('../../src/i18n/inAllLanguages.ts');
const { domainLabel } = await import('../../src/i18n/labels.ts');
const { sentenceLang } = await import('../../src/i18n/sentenceLang.ts');
const { words } = await import('../../src/i18n/words.ts');
const { columnMeta, text } = await import('../../src/datasets/column.ts');
const [third, fourth] = ['xx', 'yy'] as unknown as ['en', 'en'];

describe('texts written in two languages', () => {
  it('answer for every language: with its own text, or with that of the nearest that has one', () => {
    expect(domainLabel.economy).toEqual({ zh: '经济', en: 'Economy', xx: '⟦Economy⟧', yy: '⟦Economy⟧' });
    expect(domainLabel.rural[third]).toBe('Countryside');
    expect(domainLabel.rural[fourth]).toBe('Countryside');
  });

  it('may stand at any depth, and hold other things than texts', () => {
    const tell = () => 'told';
    const filled = inAllLanguages([
      { id: 'a', label: { zh: '甲', en: 'Economy' }, words: { zh: { tell }, en: { tell } } },
    ]);
    expect(filled[0]?.label[third]).toBe('⟦Economy⟧');
    expect(filled[0]?.words[third].tell()).toBe('told');
    const pattern = inAllLanguages({ zh: /、/, en: /;/ });
    expect(pattern[third]).toBe(pattern.en);
  });

  it('keep what a language says itself', () => {
    expect(inAllLanguages({ zh: '一', en: 'one', xx: 'own' })[third]).toBe('own');
  });

  it('leave records alone that are no texts in two languages', () => {
    expect(inAllLanguages({ en: 'Economy', name_zh: '甲' })).toEqual({ en: 'Economy', name_zh: '甲' });
    const day = new Date(0);
    expect(inAllLanguages({ day, none: null })).toEqual({ day, none: null });
  });

  it('take only texts of the file for texts, not what every object has', () => {
    expect(inAllLanguages({ zh: '甲', en: 'constructor' })[third]).toBe('constructor');
  });

  it('are the words of a column too', () => {
    expect(columnMeta(text({ zh: '经济', en: 'Economy' }))[third]).toBe('⟦Economy⟧');
  });
});

describe('a language whose fallback leads nowhere', () => {
  it.each([null, 'zz'])('is refused, with the fix: fallback %s', async (fallback) => {
    vi.resetModules();
    vi.doMock('../../src/i18n/lang.ts', async (original) => {
      const real = await original<typeof import('../../src/i18n/lang.ts')>();
      const LANGUAGES = { ...real.LANGUAGES, zz: { tag: 'en-XZ', fallback } };
      return { ...real, LANGUAGES, LANGS: Object.keys(LANGUAGES) };
    });
    await expect(import('../../src/i18n/inAllLanguages.ts')).rejects.toThrow(
      'the fallback of “zz” leads to none of zh, en, in which all texts are written; name one of them',
    );
  });
});

describe('the words of the interface', () => {
  it('are its own over those of its fallback', () => {
    expect(words[third].home).toBe('⟦Home⟧');
    expect(words[third].places).toBe(words.en.places);
    expect(words[third].documentCount(3)).toBe(words.en.documentCount(3));
  });

  it('pass through every language on the way', () => {
    expect([words[fourth].home, words[fourth].search, words[fourth].places]).toEqual([
      '⟪Home⟫',
      '⟦Search⟧',
      words.en.places,
    ]);
  });

  it('miss no word in any language', () => {
    expect(new Set(Object.keys(words[fourth]))).toEqual(new Set(Object.keys(words.zh)));
  });
});

describe('sentences in the file of a page', () => {
  it('are English to a third language, and say so', () => {
    expect([sentenceLang('zh'), sentenceLang('en'), sentenceLang(third)]).toEqual([
      undefined,
      undefined,
      'en',
    ]);
  });
});
