/** Reads a question for a place, an indicator or a word that a page explains, and answers it from the small file. Knows no language. */
import { queryParts, widenQuery } from '../format/encodeHan.ts';
import {
  plainName,
  type AnswerFigure,
  type AnswerPage,
  type AnswerPlace,
  type AnswerTopic,
  type SearchAnswers,
} from '../format/searchAnswers.ts';

export type Answer =
  | {
      kind: 'figure';
      place: AnswerPlace;
      indicator: AnswerTopic;
      /** What was asked for, and beside it how it grew. */
      figures: readonly AnswerFigure[];
      /** Who else states it, the latest first. */
      others: readonly AnswerFigure[];
      /** The place that was asked for and states nothing of it. */
      silent?: AnswerPlace;
      /** The year that was asked for, where the latest figure is of another. */
      otherYear?: string;
    }
  | { kind: 'place'; place: AnswerPlace; figures: readonly AnswerFigure[] }
  | { kind: 'page'; page: AnswerPage };

const HAN = /[\u3007\u3400-\u9FFF]/;
/** A year a question may name. */
const YEAR = /(?:19|20)\d\d\s*年?/g;
const MOST_OTHERS = 3;
/** Less than this is the beginning of anything. */
const LEAST = { han: 2, latin: 3 };

const within = (name: string, text: string): boolean =>
  HAN.test(name) ? text.includes(name) : ` ${text} `.includes(` ${name} `);

const without = (text: string, name: string): string =>
  plainName(HAN.test(name) ? text.replace(name, ' ') : ` ${text} `.replace(` ${name} `, ' '));

/** The question without the words that name nothing. */
function stripped(text: string, ignored: readonly string[]): string {
  const longestFirst = [...ignored].sort((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (rest, word) =>
      HAN.test(word)
        ? plainName(rest.replace(new RegExp(`(?:^|\\s)${word}|${word}$`, 'g'), ' '))
        : without(rest, word),
    text,
  );
}

interface Named {
  places: readonly AnswerPlace[];
  rest: string;
}

/** The places a question names by the longest name in it: two may share one. */
function namedPlaces({ places }: SearchAnswers, text: string): Named {
  const found = places
    .flatMap((place) => place.names.map((name) => ({ place, name })))
    .filter(({ name }) => within(name, text));
  const longest = Math.max(0, ...found.map(({ name }) => name.length));
  const named = found.filter(({ name }) => name.length === longest);
  const [first] = named;
  if (first === undefined) return { places: [], rest: text };
  return {
    places: [...new Set(named.filter(({ name }) => name === first.name).map(({ place }) => place))],
    rest: without(text, first.name),
  };
}

/** How well a name is what was asked for: 0 is the name itself, 1 its beginning, 2 all its words somewhere; nothing otherwise. */
function fit(name: string, asked: string, parts: readonly string[]): number | undefined {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  const own = name.split(' ');
  const holds = parts.every((part) =>
    HAN.test(part)
      ? name.includes(part)
      : own.some((word) => word === part || (part.length > 3 && word.startsWith(part))),
  );
  return holds ? 2 : undefined;
}

/** @param worst the loosest fit that will do */
function namedIndicator({ indicators }: SearchAnswers, asked: string, worst: number): number | undefined {
  const least = HAN.test(asked) ? LEAST.han : LEAST.latin;
  if (asked.length < least) return undefined;
  const parts = queryParts(asked);
  return indicators
    .flatMap(({ names }, number) =>
      names.map((name) => ({ number, length: name.length, fit: fit(name, asked, parts) ?? Infinity })),
    )
    .filter(({ fit: own }) => own <= worst)
    .sort((a, b) => a.fit - b.fit || a.length - b.length || a.number - b.number)[0]?.number;
}

/** The figure asked for, and its growth beside it; growth first where that is asked for. */
function figuresOf(own: readonly AnswerFigure[], wantsGrowth: boolean): AnswerFigure[] {
  const grown = own.filter(({ growth }) => growth === true);
  const amounts = own.filter(({ growth }) => growth !== true);
  return wantsGrowth && grown.length > 0 ? grown : [...amounts, ...grown];
}

interface Asked {
  places: readonly AnswerPlace[];
  indicator: number;
  wantsGrowth: boolean;
  year: string;
}

function answerFigures(index: SearchAnswers, { places, indicator, wantsGrowth, year }: Asked): Answer[] {
  const topic = index.indicators[indicator];
  if (topic === undefined) return [];
  const about = index.figures.filter((figure) => figure.indicator === indicator);
  const answerOf = (place: AnswerPlace): Answer[] => {
    const figures = figuresOf(
      about.filter((figure) => index.places[figure.place] === place),
      wantsGrowth,
    );
    const [first] = figures;
    if (first === undefined) return [];
    const otherYear = year === '' || first.period.includes(year) ? {} : { otherYear: year };
    return [{ kind: 'figure', place, indicator: topic, figures, others: [], ...otherYear }];
  };
  const own = places.flatMap(answerOf);
  if (own.length > 0) return own;
  // Nobody in particular was asked for, or the one who was says nothing: who states it latest.
  const order = figuresOf(about, wantsGrowth);
  const stating = [...new Set(order.map(({ place }) => place))];
  const [latest, ...others] = stating;
  const place = index.places[latest ?? -1];
  const [answer] = place === undefined ? [] : answerOf(place);
  if (answer?.kind !== 'figure') return [];
  const [silent] = places;
  return [
    {
      ...answer,
      others: others
        .slice(0, MOST_OTHERS)
        .flatMap((other) => order.find((figure) => figure.place === other) ?? []),
      ...(silent === undefined ? {} : { silent }),
    },
  ];
}

/** The first figures of a place, one of each indicator. */
function keyFigures({ figures, places }: SearchAnswers, place: AnswerPlace): AnswerFigure[] {
  const own = figures.filter(
    ({ place: number, target, growth }) => places[number] === place && target !== true && growth !== true,
  );
  const first = own.filter(
    ({ indicator }, at) => own.findIndex((other) => other.indicator === indicator) === at,
  );
  return first.slice(0, MOST_OTHERS);
}

function answer(index: SearchAnswers, question: string): Answer[] {
  const year = /(?:19|20)\d\d/.exec(question)?.[0] ?? '';
  const text = stripped(plainName(question.replace(YEAR, ' ')), index.ignored);
  const page = index.pages.find(({ names }) => names.includes(text));
  if (page !== undefined) return [{ kind: 'page', page }];
  const { places, rest: named } = namedPlaces(index, text);
  const rest = stripped(named, index.ignored);
  if (rest === '')
    return places.map((place) => ({ kind: 'place', place, figures: keyFigures(index, place) }));
  const growth = index.growth.find((word) => within(word, rest) && rest !== word);
  const subject = growth === undefined ? rest : without(rest, growth);
  // Without a place a mere word is a word like any other: a name, or the beginning of one, is a question.
  const worst = places.length > 0 ? 2 : 1;
  const exact = namedIndicator(index, rest, 0);
  const indicator = exact ?? namedIndicator(index, subject, worst);
  if (indicator === undefined) return [];
  const wantsGrowth = exact === undefined && growth !== undefined;
  return answerFigures(index, { places, indicator, wantsGrowth, year });
}

/**
 * @param aliases everyday words, and what the ledger says for them
 * @returns the best answers, none where the question is no such question
 */
export function findAnswers(
  index: SearchAnswers,
  question: string,
  aliases: Readonly<Record<string, string>>,
): Answer[] {
  const own = answer(index, question);
  if (own.length > 0) return own;
  const widened = widenQuery(question, aliases);
  return widened === undefined ? [] : answer(index, widened.parts.join(' '));
}
