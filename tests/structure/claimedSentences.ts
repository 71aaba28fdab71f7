import { readFileSync } from 'node:fs';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { filesBelow } from './filesBelow.ts';
import { sentencesOf, wordsOfFile } from './sentences.ts';

/** A sentence that says all or none of something, and where it stands: a chart, or a file. */
export interface Claim {
  where: string;
  lang: Lang;
  sentence: string;
}

/** Words of totality or absence. 没有查 and its like are what a sentence should say instead; 丰都, 平均, 做到没有 hold none. */
const TOTAL: Readonly<Record<Lang, RegExp>> = {
  zh: /(?<![到过成])没有(?!查)|没写|只有|全部|(?<![平年人])均|(?<![丰成首])都|唯一|首次|至今|未(?:见|公布|述|载|说)|从未|从不|所有|一个也|一次也|不再有|不说/,
  en: /\b(?:no(?!\.)|none|nothing|nobody|neither|only|all|every|never|first(?! releases?\b)|without|not (?:published|stated|named|given))\b/i,
};

/** What documents, places and those who count them have: a sentence that speaks of none of it is about the page. */
const WORLD: Readonly<Record<Lang, RegExp>> = {
  zh: /文件|报告|通[报知]|名单|规则|公报|方案|原文|网页|页面|区县|区|地方|年|目标|结果|数|表扬|任务|措施|单位|公布|期限|日期|审核|名次|组/,
  en: /document|report|notice|\blist\b|rules|plan\b|text|web page|cited|district|count(?:y|ies)|places?\b|year|target|result|figure|number|commend|task|measure|bod(?:y|ies)|agenc|publish|state|date\b|rank|group|gdp|growth/i,
};

const CHINESE = /[\u3400-\u9fff]/;

/** Words of one letter case and no space are code, not a sentence. */
const isSentence = (text: string): boolean => CHINESE.test(text) || /[a-z,…}] [a-z#…{“]/i.test(text);

/** The claims in some words that stand somewhere. */
export function claimsIn(where: string, words: string): Claim[] {
  return sentencesOf(words)
    .filter(isSentence)
    .map((sentence) => ({
      where,
      lang: CHINESE.test(sentence) ? ('zh' as const) : ('en' as const),
      sentence,
    }))
    .filter(({ lang, sentence }) => TOTAL[lang].test(sentence) && WORLD[lang].test(sentence));
}

function claimsOfCharts(): Claim[] {
  return allCharts.flatMap(({ id }) =>
    LANGS.flatMap((lang) => {
      const { headline, dek, reading, description, note } = publishChart(id, sources, lang, '/');
      return [headline, dek, reading, description, note].flatMap((words) => claimsIn(`chart:${id}`, words));
    }),
  );
}

const READ = [
  'src/stories',
  'src/ledger',
  'src/pages',
  'src/site/components',
  'src/site/layouts',
  'src/i18n',
  'src/format',
];

/** How to use a column, and what it is not, speaks of columns (`tests/data/columnUse.test.ts`), not of what documents say. */
const withoutUses = (path: string, source: string): string =>
  path.endsWith('observationWords.ts') ? '' : source.replace(/\babout: t\(.*?\),\n/gsu, '');

/** What charts, stories, pages and labels claim of all or none, each sentence once per place. */
export function claimedSentences(): Claim[] {
  const written = READ.flatMap((folder) => filesBelow(folder))
    // Errors speak to whoever edits the data, not to readers.
    .filter((path) => !/^src\/ledger\/(?:audit|draft|reading|releases)\/|facts\.ts$/.test(path))
    .flatMap((path) =>
      wordsOfFile(path, withoutUses(path, readFileSync(path, 'utf8'))).flatMap((words) =>
        claimsIn(path, words),
      ),
    );
  const all = [...claimsOfCharts(), ...written];
  return [...new Map(all.map((claim) => [`${claim.where} ${claim.sentence}`, claim])).values()];
}
