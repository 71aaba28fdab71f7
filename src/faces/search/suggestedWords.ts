/** What a reader who mistyped may have meant: the titles of everything in Chinese, the words of the titles in English. */
import { allCharts } from '../../charts/kit/allCharts.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import { plainName } from '../../format/searchAnswers.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';

/** Shorter words are mistyped into each other. */
const SHORTEST = 4;
/** Longer titles are not typed, and not nearly typed either. */
const LONGEST = 12;
/** Nobody looks for Yubei’s. */
const POSSESSIVE = /[’']s\b/g;

function titlesOf({ ledger }: Sources, lang: Lang): string[] {
  return [
    ...ledger.places.flatMap((place) => [shortPlaceName(place, lang), placeName(place, lang)]),
    ...ledger.indicatorNames.filter((name) => name.lang === lang).map(({ name }) => name),
    ...[...ledger.indicators]
      .sort((a, b) => Number(b.core) - Number(a.core))
      .map((indicator) => inLanguage(indicator, 'name', lang)),
    ...ledger.awardCategories.map((category) => inLanguage(category, 'label', lang)),
    ...ledger.measures.map((measure) => inLanguage(measure, 'name', lang)),
    ...allCharts.map(({ title }) => title[lang]),
    ...ledger.documents.map((document) => inLanguage(document, 'short', lang)),
    ...ledger.documents.map((document) => inLanguage(document, 'title', lang)),
  ].map((title) => plainName(title.replace(POSSESSIVE, '')));
}

/** Words by how many titles have them: the commoner is likelier meant. */
function wordsByUse(titles: readonly string[]): string[] {
  const used = new Map<string, number>();
  for (const word of titles.flatMap((title) => [...new Set(title.split(' '))]))
    if (word.length >= SHORTEST && !/\d/.test(word)) used.set(word, (used.get(word) ?? 0) + 1);
  return [...used].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

const shortTitles = (titles: readonly string[]): string[] => [
  ...new Set(titles.filter((title) => title.length > 1 && title.length <= LONGEST)),
];

export const suggestedWords = (sources: Sources, lang: Lang): string[] =>
  t(shortTitles, wordsByUse)[lang](titlesOf(sources, lang));
