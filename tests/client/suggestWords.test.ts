import { describe, expect, it } from 'vitest';
import { suggestQueries } from '../../src/client/answerQuery.ts';
import { editDistance } from '../../src/client/editDistance.ts';
import { suggestWords } from '../../src/client/suggestWords.ts';
import { searchAnswerIndex } from '../../src/faces/search/searchAnswerIndex.ts';
import { HAN, plainName } from '../../src/format/searchAnswers.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { searchAliases } from '../../src/i18n/searchAliases.ts';
import { sources } from '../../src/ledger/sources.ts';

const indexes = { zh: searchAnswerIndex(sources, 'zh'), en: searchAnswerIndex(sources, 'en') };
const suggest = (lang: Lang, word: string) => suggestWords(indexes[lang], word, searchAliases[lang]);

it.each([
  ['渝北', '渝北', 0],
  ['yubei', 'yubie', 1],
  ['forrest', 'forest', 1],
  ['chonqing', 'chongqing', 1],
  ['涪陵', '', 2],
  ['kitten', 'sitting', 3],
])('from %s to %s it is %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
  expect(editDistance(other, one)).toBe(distance);
});

describe('a mistyped word', () => {
  it.each([
    // A wrong character that sounds alike, one that does not, and two.
    ['zh', '渝被', '渝北'],
    ['zh', '北培', '北碚'],
    ['zh', '鱼背', '渝北'],
    ['zh', '从庆', '重庆'],
    ['zh', '南案区', '南岸区'],
    ['zh', '梁坪', '梁平'],
    ['zh', '兩江心區', '两江新区'],
    ['zh', '森林复盖率', '森林覆盖率'],
    ['zh', '督察激励', '督查激励'],
    ['zh', '财政收人', '财政收入'],
    ['zh', '固定资产投咨', '固定资产投资'],
    // A name and a mistyped one without a space between.
    ['zh', '渝被森林覆盖率', '渝北森林覆盖率'],
    ['zh', '南岸财政收人', '南岸财政收入'],
    ['zh', 'chonqing', 'chongqing'],
    // A letter too many, too few, another one, two swapped.
    ['en', 'forrest', 'forest'],
    ['en', 'chonqing', 'chongqing'],
    ['en', 'chognqing', 'chongqing'],
    ['en', 'yubie', 'yubei'],
    ['en', 'nanann', 'nanan'],
    ['en', 'Fulling', 'fuling'],
    ['en', 'unemploymet', 'unemployment'],
    ['en', 'investmnt', 'investment'],
    ['en', 'commendaton', 'commendation'],
    ['en', 'revenu', 'revenue'],
  ] as const)('%s “%s” is offered %s first', (lang, word, wanted) => {
    const found = suggest(lang, word);
    expect(found?.instead[0]).toBe(wanted);
    expect(found?.spelled).toBe(true);
  });

  it.each([
    ['zh', '火锅'],
    ['zh', '房价'],
    ['zh', '渝北'],
    ['en', 'the'],
    ['en', 'teh'],
    ['en', 'zzzz'],
    ['en', 'pizza'],
    ['en', 'forest'],
    ['en', ''],
  ] as const)('%s “%s” is offered nothing: nothing is near, or it is a name', (lang, word) => {
    expect(suggest(lang, word)).toBeUndefined();
  });

  it('is offered what has to do with it where nothing is spelled alike', () => {
    expect(suggest('en', 'metropolis')).toEqual({ instead: ['metro'], spelled: false });
    expect(suggest('zh', '农村固定资产')?.spelled).toBe(false);
    expect(suggest('zh', '农村固定资产')?.instead).toContain('固定资产投资');
  });
});

/** Words with one letter left out, doubled, or swapped with the next; the first is rarely wrong. */
function latinMistakes(word: string): string[] {
  const places = Array.from({ length: word.length - 1 }, (_, at) => at + 1);
  return places.flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
}

describe('every name of a place, mistyped once', () => {
  const share = (found: readonly boolean[]): number => found.filter(Boolean).length / found.length;

  it('in letters is among what is offered', () => {
    const names = sources.ledger.places
      .map(({ short_en: name }) => plainName(name))
      .filter((name) => /^\w{5,}$/.test(name));
    expect(names.length).toBeGreaterThan(30);
    const found = names.flatMap((name) =>
      latinMistakes(name)
        .map((mistake) => ({ mistake, offer: suggest('en', mistake) }))
        // Some mistakes are another name.
        .filter(({ mistake, offer }) => mistake !== name && offer !== undefined)
        .map(({ offer }) => offer?.instead.includes(name) ?? false),
    );
    expect(share(found)).toBeGreaterThan(0.97);
  });

  it('in characters that sound alike is offered first or beside its namesakes', () => {
    const { sounds } = indexes.zh.spelling;
    const names = sources.ledger.places
      .map(({ short_zh: name }) => name)
      .filter((name) => /^[㐀-鿿]{2,3}$/.test(name));
    const wrong = (name: string, at: number) =>
      sounds
        .filter((group) => group.includes(name.charAt(at)))
        .flatMap((group) => [...group].slice(0, 12))
        .filter((character) => character !== name.charAt(at))
        .map((character) => name.slice(0, at) + character + name.slice(at + 1));
    const found = names.flatMap((name) =>
      [...name].flatMap((_, at) =>
        wrong(name, at).flatMap((mistake) => {
          const offer = suggest('zh', mistake);
          return offer === undefined ? [] : [offer.instead.includes(name)];
        }),
      ),
    );
    expect(found.length).toBeGreaterThan(500);
    expect(share(found)).toBeGreaterThan(0.97);
  });
});

describe('a query with mistakes', () => {
  const queries = (lang: Lang, query: string, ...missing: string[]) =>
    suggestQueries(indexes[lang], query, missing, searchAliases[lang]).queries;

  it('is offered whole, its right words kept, several mistakes set right at once', () => {
    expect(queries('zh', '渝被 GDP', '渝被')).toEqual(['渝北 gdp']);
    expect(queries('en', 'forrest coverge', 'forrest', 'coverge')).toEqual(['forest coverage']);
    expect(queries('zh', '渝被 火锅', '渝被', '火锅')).toEqual(['渝北']);
    expect(queries('zh', '渝北 火锅', '火锅')).toEqual([]);
    expect(queries('zh', '渝北')).toEqual([]);
  });

  it('is never offered a word that names nothing', () => {
    for (const lang of ['zh', 'en'] as const) {
      const { words, question } = indexes[lang];
      for (const word of words.filter((each) => !HAN.test(each)))
        expect(question.ignored, word).not.toContain(word);
    }
  });
});
