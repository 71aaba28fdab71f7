import { describe, expect, it } from 'vitest';
import { findAnswers, type Answer } from '../../src/client/findAnswers.ts';
import { readQuestion } from '../../src/client/readQuestion.ts';
import { searchAnswerIndex } from '../../src/faces/search/searchAnswerIndex.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { searchAliases } from '../../src/i18n/searchAliases.ts';
import { sources } from '../../src/ledger/sources.ts';

const indexes = { zh: searchAnswerIndex(sources, 'zh'), en: searchAnswerIndex(sources, 'en') };
const ask = (lang: Lang, question: string): Answer[] =>
  findAnswers(indexes[lang], question, searchAliases[lang]);

/** An answer by the addresses it leads to, whatever the figures are. */
function tell(answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if (answer.kind === 'page') return answer.page.path;
  if (answer.kind === 'place') return answer.place.path;
  const { place, topic, figure } = answer;
  const kind = figure.target === true ? ' target' : figure.growth === true ? ' growth' : '';
  return `${place.path}${topic.path} ${figure.period}${kind}`;
}

const GDP = '/indicators/gross-regional-product/';
const [CITY, NANAN, YUBEI] = ['/places/500000/', '/places/500108/', '/places/500112/'];
const REVENUE = '/indicators/general-public-budget-revenue/';

/** Questions, and what is told of their first answer: whose figure of what, and where one is named, of when. */
const QUESTIONS: readonly (readonly [lang: Lang, question: string, told: string])[] = [
  ['zh', '渝北 GDP', `${YUBEI}${GDP} 2020`],
  ['zh', '渝北GDP是多少', `${YUBEI}${GDP} 2020`],
  ['zh', '渝北区的地区生产总值', `${YUBEI}${GDP} 2020`],
  ['en', 'Yubei GDP', `${YUBEI}${GDP} 2020`],
  ['en', 'What is the GDP of Yubei District?', `${YUBEI}${GDP} 2020`],
  ['en', '渝北 GDP', `${YUBEI}${GDP} 2020`],
  ['zh', 'yubei gdp', `${YUBEI}${GDP} 2020`],
  ['zh', '南岸 财政收入', `${NANAN}${REVENUE} 2024`],
  ['en', "Nan'an fiscal revenue", `${NANAN}${REVENUE} 2024`],
  ['en', 'Nan an fiscal revenue', `${NANAN}${REVENUE} 2024`],
  // A year, wherever it stands, and a kind of figure.
  ['zh', '南岸 GDP 2024', `${NANAN}${GDP} 2024`],
  ['zh', '南岸2023年GDP', `${NANAN}${GDP} 2023`],
  ['en', 'GDP 2023 Nanan', `${NANAN}${GDP} 2023`],
  ['zh', '南岸2023年地区生产总值增速', `${NANAN}${GDP} 2023 growth`],
  ['zh', '全市 GDP 2023', `${CITY}${GDP} 2023`],
  ['zh', '重庆2024年GDP目标', `${CITY}${GDP} 2024 target`],
  ['en', 'growth target 2025', `${CITY}${GDP} 2025 target`],
  // The municipality is meant where no place is named, by whatever name.
  ['zh', '全市GDP', `${CITY}${GDP} 2025`],
  ['en', 'whole city GDP', `${CITY}${GDP} 2025`],
  ['zh', 'GDP增速', `${CITY}${GDP} 2025 growth`],
  ['en', 'Chongqing growth', `${CITY}${GDP} 2025 growth`],
  ['zh', '重庆市渝北区GDP', `${YUBEI}${GDP} 2020`],
  // Traditional characters.
  ['zh', '渝北區 生產總值', `${YUBEI}${GDP} 2020`],
  ['en', '南岸區財政收入', `${NANAN}${REVENUE} 2024`],
];

/** Questions without a year, and the topic of their answer: the year changes with the data. */
const TOPICS: readonly (readonly [lang: Lang, question: string, path: string])[] = [
  ['zh', '森林覆盖率', '/indicators/forest-coverage/'],
  ['en', 'forest coverage', '/indicators/forest-coverage/'],
  ['en', 'forests', '/indicators/forest-coverage/'],
  ['zh', 'CPI', '/indicators/consumer-prices/'],
  ['en', 'cpi', '/indicators/consumer-prices/'],
  ['zh', 'R&D', '/indicators/rd-intensity/'],
  ['en', 'R&D spending', '/indicators/rd-intensity/'],
  ['en', 'high-tech enterprise', '/indicators/high-tech-enterprises/'],
  ['en', 'urbanisation', '/indicators/urbanization-rate/'],
  ['en', 'imports and exports', '/indicators/imports-and-exports/'],
  ['zh', '外贸', '/indicators/imports-and-exports/'],
  ['zh', '失业率', '/indicators/surveyed-unemployment/'],
  ['zh', '固投', '/indicators/fixed-asset-investment/'],
  ['en', 'disposable incomes', '/indicators/income-all-residents/'],
  ['zh', '渝北人口', '/places/'],
  ['en', 'population of Yubei', '/places/'],
  ['zh', '渝北上榜', '/awards/'],
  ['en', 'Yubei commendations', '/awards/'],
];

describe('an answer', () => {
  it.each(QUESTIONS)('%s “%s” is %s', (lang, question, told) => {
    expect(tell(ask(lang, question)[0])).toBe(told);
  });

  it.each(TOPICS)('%s “%s” is a figure of %s', (lang, question, path) => {
    const [first] = ask(lang, question);
    expect(first?.kind === 'figure' && first.topic.path).toBe(path);
  });

  it.each([
    ['zh', '督查激励', '/awards/'],
    ['zh', '什么是督查激励', '/awards/'],
    ['zh', '督查激勵', '/awards/'],
    ['en', 'commendation', '/awards/'],
    ['en', 'commendations', '/awards/'],
    ['zh', '奖励', '/measures/'],
    ['zh', '2025年目标', '/targets/'],
    ['zh', '北碚', '/places/500109/'],
    ['zh', '开县', '/places/500154/'],
    ['en', 'Kai County', '/places/500154/'],
    ['en', 'liangping', '/places/500155/'],
  ] as const)('%s “%s” is the page that tells of it', (lang, question, path) => {
    expect(tell(ask(lang, question)[0])).toBe(path);
  });

  it('tells of both places that share a name, and of all that are named', () => {
    expect(ask('zh', '两江新区').map(tell)).toEqual([
      '/places/liangjiang-district/',
      '/places/liangjiang-new-area/',
    ]);
    expect(
      ask('zh', '渝北 南岸 GDP')
        .map((each) => each.kind === 'figure' && each.place.path)
        .sort(),
    ).toEqual([NANAN, YUBEI].sort());
  });

  it('says whose figure it is where the place asked for states none, and of when where the year does not', () => {
    const [silent] = ask('zh', '两江新区 GDP');
    expect(silent?.kind === 'figure' && silent.silent.length).toBe(2);
    expect(tell(silent)).toContain(CITY);
    const others = silent?.kind === 'figure' ? silent.others : [];
    expect(others.length).toBeGreaterThan(1);
    expect(others.every(({ kind }) => silent?.kind === 'figure' && kind === silent.figure.kind)).toBe(true);
    const [early] = ask('zh', '南岸 GDP 1999');
    expect(early?.kind === 'figure' && early.otherYear).toBe('1999');
    const [stated] = ask('zh', '南岸 GDP 2024');
    expect(stated?.kind === 'figure' && [stated.silent, stated.otherYear]).toEqual([[], undefined]);
  });

  it('has growth and target of its time beside it', () => {
    const [first] = ask('zh', '南岸 GDP 2024');
    const beside = first?.kind === 'figure' ? first.beside : [];
    expect(beside.map(({ period, growth, target }) => [period, growth, target])).toEqual([
      ['2024', true, undefined],
      ['2024', true, true],
    ]);
  });

  it.each([
    ['zh', '招商'],
    ['zh', '渝北 火锅'],
    ['zh', '房价'],
    ['zh', '的'],
    ['zh', ''],
    ['en', 'the'],
    ['en', 'audit'],
    ['en', 'for'],
    ['en', 'map'],
    ['en', '<img src=x>'],
    ['en', '$& (.*'],
  ] as const)('%s “%s” has none', (lang, question) => {
    expect(ask(lang, question)).toEqual([]);
  });
});

describe.each(LANGS)('the file of answers, %s', (lang) => {
  const index = indexes[lang];

  it('points at what there is', () => {
    for (const { place, topic, document, chart, value, period } of index.figures) {
      const named = [index.places[place], index.topics[topic], index.documents[document]];
      expect(named).not.toContain(undefined);
      if (chart !== undefined) expect(index.charts[chart]).toBeDefined();
      expect(value + period).not.toMatch(/undefined|NaN|^$/);
    }
    expect(index.places[index.home]?.path).toBe(CITY);
    expect(index.topics[0]?.path).toBe(GDP);
  });

  it('answers every name of a place and of a topic', () => {
    for (const { names } of [...index.places, ...index.topics])
      for (const name of names) {
        const figures = index.figures.some(({ topic }) => index.topics[topic]?.names.includes(name));
        const isPlace = index.places.some((place) => place.names.includes(name));
        if (figures || isPlace) expect(ask(lang, name), name).not.toEqual([]);
      }
  });
});

it('a question is read for place, year and kind, and what is left is its subject', () => {
  const read = (question: string) => {
    const { places, subject, year, wants } = readQuestion(indexes.zh, question);
    return [places.map(({ path }) => path), subject, year, wants.growth, wants.target];
  };
  expect(read('2024年南岸区的固定资产投资增速是多少？')).toEqual([
    [NANAN],
    '固定资产投资',
    '2024',
    true,
    false,
  ]);
  expect(read('Promised growth of Yubei’s exports')).toEqual([[YUBEI], 'export', '', true, true]);
});
