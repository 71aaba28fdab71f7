/** What a reader who mistyped may have meant. */
import { plainName, type SearchAnswers } from '../format/searchAnswers.ts';

export interface Suggestion {
  /** The word that stands nowhere. */
  word: string;
  /** What may have been meant, the likeliest first. */
  instead: readonly string[];
  /** Whether they are spelled almost so; otherwise they only have to do with it. */
  spelled: boolean;
}

const HAN = /[\u3007\u3400-\u9FFF]/;
const MOST = 3;
const SAME_BEGINNING = 4;

/** Letters to put in, take out, change or swap with the next to make one word of the other. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of a.entries()) {
    const next = [row + 1];
    for (const [at, wanted] of b.entries()) {
      const same = letter === wanted ? 0 : 1;
      const swapped = row > 0 && at > 0 && letter === b[at - 1] && a[row - 1] === wanted;
      next.push(
        Math.min(
          (last[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
          (last[at] ?? 0) + same,
          swapped ? (before[at - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}

/** How many mistakes a word of this length may have: a short word with two is another word. */
const allowed = (word: string): number =>
  HAN.test(word) ? (word.length < 5 ? 1 : 2) : word.length < 4 ? 0 : word.length < 7 ? 1 : 2;

/** Sounds of a Chinese text, each told by the first character that has it. */
function soundsOf(text: string, firsts: readonly string[]): string {
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  return [...text].map((each) => firsts.findLast((first) => compare(first, each) <= 0) ?? each).join('');
}

type Aliases = Readonly<Record<string, string>>;

const known = ({ places, indicators, pages, words }: SearchAnswers, aliases: Aliases): string[] => [
  ...new Set([
    ...[...places, ...pages, ...indicators].flatMap(({ names }) => names),
    ...Object.keys(aliases).map(plainName),
    ...words,
  ]),
];

/** Names in letters are told word by word, Chinese ones whole. */
const toldAs = (names: readonly string[], han: boolean): string[] =>
  han
    ? names.filter((name) => HAN.test(name))
    : [...new Set(names.filter((name) => !HAN.test(name)).flatMap((name) => name.split(' ')))];

/** Nearest spelling first; of equals those that sound alike, then as they are listed. */
function spelledAlmost(word: string, names: readonly string[], firsts: readonly string[]): string[] {
  const most = allowed(word);
  const near = names
    .filter((name) => Math.abs(name.length - word.length) <= most && name !== word)
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .filter(({ distance }) => distance <= most)
    // Of two characters one must be right, in its place.
    .filter(({ name }) => word.length > 2 || !HAN.test(word) || name.length === word.length);
  const least = Math.min(...near.map(({ distance }) => distance));
  const nearest = near.filter(({ distance }) => distance === least).map(({ name }) => name);
  if (firsts.length === 0 || nearest.length < 2 || !HAN.test(word)) return nearest;
  const sound = soundsOf(word, firsts);
  const alike = nearest.filter((name) => soundsOf(name, firsts) === sound);
  return alike.length > 0 ? alike : nearest;
}

/** A mistyped name with a right one after it: 渝被森林覆盖率. */
function beginsAlmost(
  word: string,
  names: readonly string[],
  index: SearchAnswers,
  firsts: string[],
): string[] {
  return [3, 2].flatMap((length) => {
    const [start, rest] = [word.slice(0, length), word.slice(length)];
    if (rest.length < 2 || !names.some((name) => name.includes(rest))) return [];
    const places = index.places.flatMap((place) => place.names).filter((name) => HAN.test(name));
    return spelledAlmost(start, places, firsts).map((name) => name + rest);
  });
}

/** What has to do with a word: in letters what begins like it, in Chinese what has its rarest character. */
function related(word: string, names: readonly string[]): string[] {
  if (!HAN.test(word))
    return word.length <= SAME_BEGINNING
      ? []
      : names.filter((name) => name.startsWith(word.slice(0, SAME_BEGINNING)));
  const groups = [...word]
    .map((character) => names.filter((name) => name.includes(character)))
    .filter((group) => group.length > 0)
    .sort((a, b) => a.length - b.length);
  return groups[0] ?? [];
}

/**
 * What to offer for a word that stands nowhere: never the word itself, and never a part of it.
 *
 * @returns nothing where nothing is near
 */
export function suggestWords(index: SearchAnswers, asked: string, aliases: Aliases): Suggestion | undefined {
  const word = plainName(asked).replaceAll(' ', '');
  if (word.length < 2) return undefined;
  const han = HAN.test(word);
  const names = toldAs(known(index, aliases), han);
  const firsts = [...index.sounds];
  const begun = han ? beginsAlmost(word, names, index, firsts) : [];
  const spelled = begun.length > 0 ? begun : spelledAlmost(word, names, firsts);
  const instead = spelled.length > 0 ? spelled : related(word, names);
  if (instead.length === 0) return undefined;
  return { word: asked, instead: [...new Set(instead)].slice(0, MOST), spelled: spelled.length > 0 };
}
