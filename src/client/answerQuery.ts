/** What the search page asks of the file of answers: it comes with the first query, beside this code. */
import type { SearchAnswers } from '../format/searchAnswers.ts';
import { findAnswers } from './findAnswers.ts';
import { showAnswer, tellAnswer, type AnswerWords } from './showAnswer.ts';
import { element } from './showResult.ts';
import { suggestWords } from './suggestWords.ts';

/** Two places may have one name; more answers are none. */
const MOST_ANSWERS = 3;

export interface Answers {
  /** The answers as items of a list, and the first of them for the status. */
  answer: (query: string) => { items: readonly HTMLLIElement[]; said: string };
  /** Links to the query with another word in the place of one that stands nowhere. */
  suggest: (query: string, missing?: string) => readonly (Node | string)[];
}

/**
 * @param said the data attributes of the form
 * @param aliases everyday words, and what the ledger says for them
 * @throws Error where the file does not come
 */
export async function answerQuery(
  said: Readonly<Record<string, string | undefined>>,
  aliases: Readonly<Record<string, string>>,
): Promise<Answers> {
  const response = await fetch(said['answers'] ?? '');
  if (!response.ok) throw new Error(`answers: ${String(response.status)}`);
  const index = (await response.json()) as SearchAnswers;
  const words = JSON.parse(said['answerWords'] ?? '{}') as AnswerWords;
  const root = (said['root'] ?? '').replace(/\/$/, '');
  return {
    answer: (query) => {
      const found = findAnswers(index, query, aliases).slice(0, MOST_ANSWERS);
      const [first] = found;
      return {
        items: found.map((each) => showAnswer({ index, words, root }, each)),
        said:
          first === undefined ? '' : (said['answered'] ?? '').replace('{answer}', () => tellAnswer(first)),
      };
    },
    suggest: (query, missing = query) => {
      const found = suggestWords(index, missing, aliases);
      if (found === undefined) return [];
      const links = found.instead.map((word) => {
        const instead = query.toLowerCase().replace(missing.toLowerCase(), () => word);
        const link = element('a', '', instead);
        link.href = `?${new URLSearchParams({ q: instead }).toString()}`;
        return link;
      });
      const before = (found.spelled ? said['spelled'] : said['related']) ?? '';
      return [' ', before, ...links.flatMap((link, at) => (at === 0 ? [link] : [' · ', link]))];
    },
  };
}
