/** Reads a question for the places, the topic, the year and the kind of figure it names. Knows no language. */
import { HAN, plainName, type AnswerPlace, type SearchAnswers } from '../format/searchAnswers.ts';

export interface Question {
  /** The whole question as names are written, without its year and without words that name nothing. */
  text: string;
  places: readonly AnswerPlace[];
  /** What is left of it: the name of a topic, or something nobody here knows. */
  subject: string;
  /** The subject before anything but places was taken out, and before words for growth and targets were: they may be part of a name. */
  named: string;
  whole: string;
  wants: { growth: boolean; target: boolean };
  /** Empty where none is named. */
  year: string;
}

const YEAR = /((?:19|20)\d\d)(?!\d)\s*年?/;

/** British endings, and those of more than one: who asks for forests asks for forest. */
const stem = (word: string): string =>
  word
    .replace(/isation/, 'ization')
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** A name or question as they are compared. */
export const comparable = (text: string): string => plainName(text).replace(/\b[a-z]{4,}\b/g, stem);

/** The question in simplified characters, as the names here are written. */
export function simplified(text: string, { spelling }: SearchAnswers): string {
  const forms = [...spelling.traditional];
  const plain = [...spelling.simplified];
  return [...text].map((each) => plain[forms.indexOf(each)] ?? each).join('');
}

/** Where a name stands in a text; of letters only whole words count. */
function nameAt(name: string, text: string): number {
  return HAN.test(name) ? text.indexOf(name) : ` ${text} `.indexOf(` ${name} `);
}

function without(text: string, name: string): string {
  const at = nameAt(name, text);
  return at < 0 ? text : plainName(`${text.slice(0, at)} ${text.slice(at + name.length)}`);
}

/** Takes words out where they stand alone; of Chinese ones also those that begin or end a run. */
function withoutWords(text: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (rest, word) =>
      HAN.test(word)
        ? plainName(rest.replace(new RegExp(`(^|\\s)${word}|${word}(\\s|$)`, 'g'), ' '))
        : without(rest, word),
    text,
  );
}

interface NamedPlace {
  place: AnswerPlace;
  name: string;
}

/** The name a question says first of all: the longest, and one of the whole only where no other stands. */
function firstNamed({ places, home }: SearchAnswers, text: string): NamedPlace | undefined {
  const found = places
    .flatMap((place) => place.names.map((name) => ({ place, name: comparable(name) })))
    .filter(({ name }) => nameAt(name, text) >= 0)
    .sort((a, b) => b.name.length - a.name.length);
  return found.find(({ place }) => place !== places[home]) ?? found[0];
}

/** Takes the names of places out of a question, one after the other; two places may share a name. */
function takePlaces(index: SearchAnswers, text: string): Pick<Question, 'places' | 'subject'> {
  const named = new Set<AnswerPlace>();
  let rest = text;
  for (;;) {
    const found = firstNamed(index, rest);
    if (found === undefined) break;
    // Whoever names a part of the municipality means no more by its name.
    if (found.place !== index.places[index.home] || named.size === 0)
      for (const place of index.places)
        if (place.names.some((name) => comparable(name) === found.name)) named.add(place);
    const after = rest.slice(nameAt(found.name, rest) + found.name.length).trim();
    const kind = index.question.kinds.find((word) => after === word || after.startsWith(word));
    rest = without(rest, found.name);
    if (kind !== undefined && HAN.test(kind) === HAN.test(found.name)) rest = without(rest, kind);
  }
  return { places: [...named], subject: rest };
}

/** Whether one of the words stands in a text, and the text without it. */
function take(text: string, words: readonly string[]): { found: boolean; rest: string } {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const word = longestFirst.map(comparable).find((each) => nameAt(each, text) >= 0);
  return word === undefined ? { found: false, rest: text } : { found: true, rest: without(text, word) };
}

export function readQuestion(index: SearchAnswers, asked: string): Question {
  const { ignored, growth, target } = index.question;
  const question = simplified(asked.normalize('NFKC'), index);
  const year = YEAR.exec(question)?.[1] ?? '';
  const clear = (text: string): string => withoutWords(text, ignored);
  const told = comparable(question.replace(YEAR, ' '));
  // A name may hold a word that names nothing elsewhere: Nan an, the city.
  const { places, subject } = takePlaces(index, told);
  const whole = clear(subject);
  const grown = take(whole, growth);
  const promised = take(grown.rest, target);
  return {
    text: clear(told),
    places,
    named: subject,
    whole,
    subject: clear(promised.rest),
    wants: { growth: grown.found, target: promised.found },
    year,
  };
}
