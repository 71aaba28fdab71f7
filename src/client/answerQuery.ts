/** What the search page asks of the file of answers: both come with the first query. */
import { queryParts } from '../format/encodeHan.ts';
import type { SearchAnswers } from '../format/searchAnswers.ts';
import { findAnswers } from './findAnswers.ts';
import { simplified } from './readQuestion.ts';
import { showAnswer, tellAnswer, type AnswerWords } from './showAnswer.ts';
import { element } from './showResult.ts';
import { suggestWords } from './suggestWords.ts';

/** Two places may have one name; more answers are none. */
const MOST_ANSWERS = 3;

export interface Answers {
  /** The query in simplified characters: no text of the site has others. */
  plain: (query: string) => string;
  /** The answers as items of a list, and the first of them for the status. */
  answer: (query: string) => { items: readonly HTMLLIElement[]; said: string };
  /** Links to the query with other words in the place of those that stand nowhere. */
  suggest: (query: string, missing: readonly string[]) => readonly (Node | string)[];
}

type Said = Readonly<Record<string, string | undefined>>;
type Aliases = Readonly<Record<string, string>>;

function linkTo(query: string): HTMLAnchorElement {
  const link = element('a', '', query);
  link.href = `?${new URLSearchParams({ q: query }).toString()}`;
  return link;
}

/** Every query with one mistaken word set right; where several are mistaken, one query with the likeliest of each. */
export function suggestQueries(
  index: SearchAnswers,
  query: string,
  missing: readonly string[],
  aliases: Aliases,
): { queries: readonly string[]; spelled: boolean } {
  const found = missing.map((part) => [part, suggestWords(index, part, aliases)] as const);
  const near = found.flatMap(([part, offer]) => (offer === undefined ? [] : [{ part, offer }]));
  const choices = Math.max(0, ...near.map(({ offer }) => (missing.length > 1 ? 1 : offer.instead.length)));
  const queries = Array.from({ length: choices }, (_, choice) =>
    queryParts(query)
      .flatMap((part) => {
        if (!missing.includes(part)) return [part];
        return near.find((each) => each.part === part)?.offer.instead[choice] ?? [];
      })
      .join(' '),
  );
  return { queries, spelled: near.every(({ offer }) => offer.spelled) };
}

/**
 * @param said the data attributes of the form
 * @param aliases everyday words, and what the ledger says for them
 */
export function answerQuery(index: SearchAnswers, said: Said, aliases: Aliases): Answers {
  const words = JSON.parse(said['answerWords'] ?? '{}') as AnswerWords;
  const root = (said['root'] ?? '').replace(/\/$/, '');
  return {
    plain: (query) => simplified(query, index),
    answer: (query) => {
      const found = findAnswers(index, query, aliases).slice(0, MOST_ANSWERS);
      const [first] = found;
      const told = first === undefined ? '' : (said['answered'] ?? '');
      return {
        items: found.map((each) => showAnswer({ index, words, root }, each)),
        said: told.replace('{answer}', () => (first === undefined ? '' : tellAnswer(first))),
      };
    },
    suggest: (query, missing) => {
      const { queries, spelled } = suggestQueries(index, query, missing, aliases);
      if (queries.length === 0) return [];
      const before = (spelled ? said['spelled'] : said['related']) ?? '';
      return [' ', before, ...queries.map(linkTo).flatMap((link, at) => (at === 0 ? [link] : [' · ', link]))];
    },
  };
}
