import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';

type Names = readonly string[];

const chinese = (names: Names): string => names.join('、');

function english(names: Names): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Names in a row as each language writes them: 甲、乙、丙 or A, B and C. */
export const formatList = (names: Names, lang: Lang): string => t(chinese, english)[lang](names);

/** "1 group", "2 groups": English needs the plural, Chinese does not call this. */
export function countWord(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/**
 * Puts facts into a sentence that names them in braces: "{awards} commendations".
 *
 * @throws RangeError for a name that is no fact: a sentence never shows a brace to a reader
 */
export function fillFacts(sentence: string, facts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const text = facts[name];
    if (text === undefined) throw new RangeError(`“${sentence}” names a fact {${name}} nobody computes`);
    return text;
  });
}
