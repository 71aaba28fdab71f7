/** What the search page answers from, put together: places, topics and their figures, and what all is called. */
import { allCharts } from '../../charts/kit/allCharts.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import type { AnswerLink, SearchAnswers, Spelling } from '../../format/searchAnswers.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { questionWords } from '../../i18n/questionWords.ts';
import { t } from '../../i18n/t.ts';
import { gradeOfCited } from '../../ledger/gradeOfCited.ts';
import { answerFigures } from './answerFigures.ts';
import { answerPlaces } from './answerPlaces.ts';
import { answerTopics, askedIndicators } from './answerTopics.ts';
import { countedFigures } from './countedFigures.ts';
import { explainingPages } from './explainingPages.ts';
import { spellingTables } from './spellingTables.ts';
import { suggestedWords } from './suggestedWords.ts';

/** A document by its name, and who published the page where it is only cited. */
const documentLinks = ({ ledger }: Sources, lang: Lang): AnswerLink[] =>
  ledger.documents.map((document) => {
    const [title, grade] = [inLanguage(document, 'short', lang), gradeOfCited(document.id, lang)];
    return {
      title: [title, grade].filter((part) => part !== '').join(LANGUAGES[lang].comma),
      path: `/documents/${document.id}/`,
    };
  });

/** On English pages Chinese is read, in whatever characters, but its mistakes are left to the Chinese pages. */
const spelledIn = (names: readonly string[], lang: Lang): Spelling => {
  const tables = spellingTables(names);
  return t(tables, { ...tables, sounds: [] })[lang];
};

/** The answers of the search page in a language; everything is listed in one order, so that two builds give the same bytes. */
export function searchAnswerIndex(sources: Sources, lang: Lang): SearchAnswers {
  const { ledger } = sources;
  const indicators = askedIndicators(ledger);
  const topics = answerTopics(ledger, lang);
  const [places, pages] = [answerPlaces(ledger, lang), explainingPages(ledger, lang)];
  const ignored = new Set(questionWords.ignored);
  const names = new Set([...places, ...topics, ...pages].flatMap((each) => each.names));
  return {
    places,
    home: ledger.places.findIndex(({ place_kind: kind }) => kind === 'municipality'),
    key: [0, indicators.length, indicators.length + 1],
    topics,
    pages,
    figures: [
      ...answerFigures(sources, indicators, lang),
      ...countedFigures(sources, indicators.length, lang),
    ],
    documents: documentLinks(sources, lang),
    charts: allCharts.map(({ id, title }) => ({ title: title[lang], path: `/charts/${id}/` })),
    words: suggestedWords(sources, lang).filter((word) => !names.has(word) && !ignored.has(word)),
    question: questionWords,
    spelling: spelledIn([...names], lang),
  };
}
