/** Answers a question from the small file: with a figure, a place or the page that explains a word. Knows no language. */
import { widenQuery } from '../format/encodeHan.ts';
import type {
  AnswerFigure,
  AnswerPage,
  AnswerPlace,
  AnswerTopic,
  SearchAnswers,
} from '../format/searchAnswers.ts';
import { findTopic } from './findTopic.ts';
import { comparable, readQuestion, simplified, type Question } from './readQuestion.ts';

export interface FigureAnswer {
  kind: 'figure';
  place: AnswerPlace;
  topic: AnswerTopic;
  figure: AnswerFigure;
  /** How it grew, and what was to be reached, at the same time. */
  beside: readonly AnswerFigure[];
  /** Who else states the like of it. */
  others: readonly AnswerFigure[];
  /** The places that were asked for and state nothing of it. */
  silent: readonly AnswerPlace[];
  /** The year that was asked for, where the figure is of another. */
  otherYear?: string;
}

export type Answer =
  | FigureAnswer
  | { kind: 'place'; place: AnswerPlace; figures: readonly AnswerFigure[] }
  | { kind: 'page'; page: AnswerPage };

const MOST_OTHERS = 3;

const isOf = (figure: AnswerFigure, place: number, topic: number): boolean =>
  figure.place === place && figure.topic === topic;

/** The figure that was asked for among those of a place, and those that go with it. */
function choose(
  own: readonly AnswerFigure[],
  { wants, year }: Question,
): Pick<FigureAnswer, 'figure' | 'beside' | 'otherYear'> | undefined {
  const inYear = own.filter(({ period }) => period === year);
  const around = inYear.length > 0 ? inYear : own.filter(({ period }) => period.includes(year));
  const among = around.length > 0 ? around : own;
  const isWanted = (figure: AnswerFigure): number =>
    Number((figure.target === true) === wants.target) * 2 + Number((figure.growth === true) === wants.growth);
  // They stand in order: of equally wanted ones the first.
  const figure = [...among].sort((a, b) => isWanted(b) - isWanted(a))[0];
  if (figure === undefined) return undefined;
  const beside = own.filter((each) => each !== figure && each.period === figure.period);
  const [grown] = own.filter(({ growth, target }) => growth === true && target === figure.target);
  const isGrown = figure.growth === true || beside.some(({ growth }) => growth === true);
  return {
    figure,
    beside: isGrown || grown === undefined ? beside : [grown, ...beside],
    ...(year === '' || around.length > 0 ? {} : { otherYear: year }),
  };
}

/** Figures of a topic: of the places asked for, else of the municipality, else of who states it first. */
function answerFigures(index: SearchAnswers, topic: number, question: Question): Answer[] {
  const { places, figures, topics, home } = index;
  const subject = topics[topic];
  const about = figures.filter((figure) => figure.topic === topic);
  const answerOf = (at: number): FigureAnswer[] => {
    const place = places[at];
    const chosen = choose(
      about.filter((figure) => isOf(figure, at, topic)),
      question,
    );
    if (place === undefined || subject === undefined || chosen === undefined) return [];
    return [{ kind: 'figure', place, topic: subject, ...chosen, others: [], silent: [] }];
  };
  const own = question.places.flatMap((place) => answerOf(places.indexOf(place)));
  if (own.length > 0) return own;
  const stating = [...new Set(about.map(({ place }) => place))];
  const [told, ...rest] = [...stating].sort((a, b) => Number(b === home) - Number(a === home));
  return answerOf(told ?? -1).map((answer) => ({
    ...answer,
    others: rest
      .flatMap((at) => answerOf(at).map(({ figure }) => figure))
      .filter(({ kind }) => kind === answer.figure.kind)
      .slice(0, MOST_OTHERS),
    silent: question.places,
  }));
}

/** A place with the latest of what tells most of it. */
function placeAnswer({ places, figures, key }: SearchAnswers, place: AnswerPlace): Answer {
  const isPlain = ({ target, growth }: AnswerFigure): boolean => target !== true && growth !== true;
  const latest = key.flatMap(
    (topic) => figures.find((each) => isOf(each, places.indexOf(place), topic) && isPlain(each)) ?? [],
  );
  return { kind: 'place', place, figures: latest };
}

function answer(index: SearchAnswers, asked: string): Answer[] {
  const question = readQuestion(index, asked);
  const { text, places, named, whole, subject, wants } = question;
  const page = index.pages.find(({ names }) => names.map(comparable).includes(text));
  if (page !== undefined) return [{ kind: 'page', page }];
  if (whole === '' || (subject === '' && !wants.growth && places.length > 0))
    return places.map((place) => placeAnswer(index, place));
  const weights = index.topics.map((_, at) => index.figures.filter(({ topic }) => topic === at).length);
  const find = (name: string) => findTopic(index.topics, name, weights, places.length > 0);
  const exact = index.topics.findIndex(({ names }) =>
    names.map(comparable).some((name) => name === named || name === whole),
  );
  if (exact >= 0)
    return answerFigures(index, exact, { ...question, wants: { growth: false, target: false } });
  // Growth of nothing in particular is that of the first topic.
  const topic = subject === '' ? (wants.growth ? 0 : undefined) : find(subject);
  return topic === undefined ? [] : answerFigures(index, topic, question);
}

/**
 * @param aliases everyday words, and what the ledger says for them
 * @returns the best answers, none where the question is no such question
 */
export function findAnswers(
  index: SearchAnswers,
  asked: string,
  aliases: Readonly<Record<string, string>>,
): Answer[] {
  const own = answer(index, asked);
  if (own.length > 0) return own;
  const widened = widenQuery(simplified(asked.normalize('NFKC'), index), aliases);
  return widened === undefined ? [] : answer(index, widened.parts.join(' '));
}
