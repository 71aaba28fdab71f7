/** Answers and suggestions as items and links, built of nodes. Their words stand in the page. */
import type { AnswerFigure, SearchAnswers } from '../format/searchAnswers.ts';
import type { Answer } from './findAnswers.ts';
import { element, told } from './showResult.ts';

/** What the page says around an answer, with names in braces. */
export interface AnswerWords {
  figure: string;
  place: string;
  page: string;
  source: string;
  chart: string;
  all: string;
  others: string;
  silent: string;
  otherYear: string;
}

interface Shown {
  index: SearchAnswers;
  words: AnswerWords;
  /** What stands before a site path: base and language. */
  root: string;
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function link(address: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = address;
  return made;
}

/** Where a figure stands. */
function source({ index, words, root }: Shown, { document: number, row }: AnswerFigure): HTMLElement {
  const { title = '', path = '' } = index.documents[number] ?? {};
  return element('span', '', `${words.source}`, link(`${root}${path}#${row}`, ...told(title), ' ¶'));
}

const value = ({ value: figure, period }: AnswerFigure): HTMLElement =>
  element('span', 'answer-figure', element('strong', '', ...told(figure)), ' ', element('span', '', period));

function parts(className: string, list: readonly (Node | string)[]): HTMLParagraphElement {
  return element('p', className, ...list.flatMap((part, at) => (at === 0 ? [part] : [' · ', part])));
}

function figureItem(shown: Shown, answer: Extract<Answer, { kind: 'figure' }>): HTMLLIElement {
  const { index, words, root } = shown;
  const { place, indicator, figures, others, silent, otherYear } = answer;
  const [first, ...beside] = figures;
  if (first === undefined) return element('li', '');
  const chart = index.charts[first.chart ?? -1];
  const aside =
    silent !== undefined
      ? fill(words.silent, { place: silent.title, indicator: indicator.title })
      : otherYear === undefined
        ? ''
        : fill(words.otherYear, { year: otherYear });
  const main = link(
    root + (chart?.path ?? indicator.path),
    element('span', 'answer-what', ...told(`${place.title} · ${indicator.title}`)),
    ' ',
    value(first),
  );
  return element(
    'li',
    'answer',
    ...(aside === '' ? [] : [element('p', 'answer-aside', ...told(aside))]),
    element('span', 'result-kind', words.figure),
    ' ',
    main,
    ...beside.map((figure) =>
      parts('', [
        element('span', '', ...told(figure.said), ' ', figure.value),
        figure.period,
        source(shown, figure),
      ]),
    ),
    parts('', [
      ...(first.said === '' ? [] : [element('span', '', ...told(first.said))]),
      source(shown, first),
    ]),
    parts('answer-links', [
      ...(chart === undefined ? [] : [link(root + chart.path, words.chart, ...told(chart.title))]),
      link(root + indicator.path, fill(words.all, { indicator: indicator.title })),
      link(root + place.path, ...told(place.title)),
    ]),
    ...(others.length === 0
      ? []
      : [
          parts('answer-others', [
            words.others,
            ...others.map((other) => {
              const { title = '' } = index.places[other.place] ?? {};
              const { path = '' } = index.documents[other.document] ?? {};
              const said = other.target === true ? ` (${other.said})` : '';
              return element(
                'span',
                '',
                link(`${root}${path}#${other.row}`, ...told(title)),
                ` ${other.value}, ${other.period}`,
                ...told(said),
              );
            }),
          ]),
        ]),
  );
}

function placeItem(shown: Shown, { place, figures }: Extract<Answer, { kind: 'place' }>): HTMLLIElement {
  const { index, words, root } = shown;
  return element(
    'li',
    'answer',
    element('span', 'result-kind', words.place),
    ' ',
    link(root + place.path, ...told(place.title)),
    ...(place.note === '' ? [] : [element('p', '', ...told(place.note))]),
    ...figures.map((figure) =>
      parts('', [
        element('span', '', ...told(index.indicators[figure.indicator]?.title ?? ''), ' ', value(figure)),
        source(shown, figure),
      ]),
    ),
  );
}

/** One answer as an item of a list. */
export function showAnswer(shown: Shown, answer: Answer): HTMLLIElement {
  if (answer.kind === 'figure') return figureItem(shown, answer);
  if (answer.kind === 'place') return placeItem(shown, answer);
  return element(
    'li',
    'answer',
    element('span', 'result-kind', shown.words.page),
    ' ',
    link(shown.root + answer.page.path, ...told(answer.page.title)),
    element('p', '', ...told(answer.page.text)),
  );
}

/** The first answer in a few words, for the status. */
export function tellAnswer(answer: Answer): string {
  if (answer.kind === 'page') return answer.page.title;
  if (answer.kind === 'place') return answer.place.title;
  const [first] = answer.figures;
  return `${answer.place.title} ${answer.indicator.title} ${first?.value ?? ''} (${first?.period ?? ''})`;
}
