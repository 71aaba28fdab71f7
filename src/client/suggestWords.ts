/** What a reader who mistyped may have meant. */
import { HAN, plainName, type SearchAnswers } from '../format/searchAnswers.ts';
import { editDistance } from './editDistance.ts';
import { simplified } from './readQuestion.ts';

export interface Suggestion {
  /** What may have been meant, the likeliest first. */
  instead: readonly string[];
  /** Whether they are spelled or sound almost so; otherwise they only have to do with it. */
  spelled: boolean;
}

type Aliases = Readonly<Record<string, string>>;

const MOST = 3;
/** What words that have to do with each other have in common: letters they begin with, Chinese characters in a row. */
const IN_COMMON = { latin: 4, han: 2 };

/** How many mistakes a word of this length may have: a short word with two is another word. */
const allowed = (word: string): number =>
  HAN.test(word) ? (word.length < 5 ? 1 : 2) : word.length < 4 ? 0 : word.length < 7 ? 1 : 2;

/** Everything that can be offered: Chinese names whole, others word by word. */
function vocabulary(
  { places, topics, pages, words }: SearchAnswers,
  aliases: Aliases,
  han: boolean,
): string[] {
  const names = [
    ...[...places, ...topics, ...pages].flatMap((each) => each.names),
    ...Object.keys(aliases).map(plainName),
    ...words,
  ];
  const told = han
    ? names.filter((name) => HAN.test(name))
    : names.filter((name) => !HAN.test(name)).flatMap((name) => name.split(' '));
  return [...new Set(told)];
}

const soundAlike = (one: string, other: string, sounds: readonly string[]): boolean =>
  one.length === other.length &&
  [...one].every((character, at) => {
    const wanted = other.charAt(at);
    return (
      character === wanted || sounds.some((group) => group.includes(character) && group.includes(wanted))
    );
  });

/** Nearest first; of equals those that sound alike, then those of one length, then as they are listed. */
function spelledAlmost(
  word: string,
  names: readonly string[],
  index: SearchAnswers,
  most = allowed(word),
): string[] {
  const { sounds } = index.spelling;
  // Of two characters one alone is half of any word: only the name of a place is told by it.
  const isPlaceOf = (name: string, length: number): boolean =>
    name.length === length && index.places.some((place) => place.names.includes(name));
  const near = names
    .filter((name) => Math.abs(name.length - word.length) <= most)
    .map((name) => {
      const alike = HAN.test(word) && soundAlike(word, name, sounds);
      return {
        name,
        alike,
        distance: alike ? Math.min(1, editDistance(word, name)) : editDistance(word, name),
      };
    })
    .filter(({ distance }) => distance <= most)
    .filter(({ name, alike }) => word.length > 2 || !HAN.test(word) || alike || isPlaceOf(name, word.length));
  const least = Math.min(...near.map(({ distance }) => distance));
  const nearest = near.filter(({ distance }) => distance === least);
  const alike = nearest.filter((each) => each.alike);
  return (alike.length > 0 ? alike : nearest)
    .sort((a, b) => Math.abs(a.name.length - word.length) - Math.abs(b.name.length - word.length))
    .map(({ name }) => name);
}

/** A mistyped name before or after a right one, both without a space between: 渝被森林覆盖率, 南岸财政收人. */
function partAlmost(word: string, names: readonly string[], index: SearchAnswers): string[] {
  const known = new Set(names);
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2);
  return cuts.flatMap((cut) => {
    const [start, end] = [word.slice(0, cut), word.slice(cut)];
    if (known.has(end)) return spelledAlmost(start, names, index, 1).map((name) => name + end);
    if (known.has(start)) return spelledAlmost(end, names, index, 1).map((name) => start + name);
    return [];
  });
}

/** One mistake in a name is likelier than one in two names that stand together, and that likelier than two in a name. */
function spelling(word: string, names: readonly string[], index: SearchAnswers): string[] {
  const almost = HAN.test(word) ? spelledAlmost(word, names, index, 1) : [];
  if (almost.length > 0) return almost;
  const parts = HAN.test(word) ? partAlmost(word, names, index) : [];
  return parts.length > 0 ? parts : spelledAlmost(word, names, index);
}

/** Names that share with a Chinese word as long a run of characters as any. */
function sharingRun(word: string, names: readonly string[]): string[] {
  for (let length = word.length - 1; length >= IN_COMMON.han; length -= 1) {
    const runs = Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(at, at + length));
    const found = names.filter((name) => runs.some((run) => name.includes(run)));
    if (found.length > 0) return found;
  }
  return [];
}

/** What has to do with a word: one of the two is the beginning of the other, or in Chinese they share a run. */
function related(word: string, names: readonly string[]): string[] {
  if (HAN.test(word)) return sharingRun(word, names);
  if (word.length < IN_COMMON.latin) return [];
  const begins = (name: string): boolean => name.startsWith(word) || word.startsWith(name);
  return names.filter((name) => name.length >= IN_COMMON.latin && begins(name));
}

/**
 * What to offer for a word that stands nowhere: never the word itself, and never a part of it that is no name.
 *
 * @returns nothing where nothing is near, or the word is known
 */
export function suggestWords(index: SearchAnswers, asked: string, aliases: Aliases): Suggestion | undefined {
  const word = plainName(simplified(asked.normalize('NFKC'), index)).replaceAll(' ', '');
  const names = vocabulary(index, aliases, HAN.test(word));
  if (word.length < 2 || names.includes(word)) return undefined;
  const spelled = spelling(word, names, index);
  const instead = spelled.length > 0 ? spelled : related(word, names);
  if (instead.length === 0) return undefined;
  return { instead: [...new Set(instead)].slice(0, MOST), spelled: spelled.length > 0 };
}
