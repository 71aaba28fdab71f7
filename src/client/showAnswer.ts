/** Answers as items of a list, built of nodes: whatever the file holds becomes text. Their words stand in the page. */
import type { AnswerFigure, AnswerPlace, SearchAnswers } from '../format/searchAnswers.ts';
import type { Answer, FigureAnswer } from './findAnswers.ts';
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

export interface Shown {
  index: SearchAnswers;
  words: AnswerWords;
  /** What stands before a site path: base and language. */
  root: string;
}

type Part = Node | string;

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function link(address: string, ...children: Part[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = address;
  return made;
}

/** A paragraph of parts with dots between them, or nothing where there are none. */
function line(className: string, parts: readonly Part[]): Part[] {
  if (parts.length === 0) return [];
  return [element('p', className, ...parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part])))];
}

/** The address where a figure stands: its row, or its document. */
function addressOf({ index, root }: Shown, { document: at, row }: AnswerFigure): string {
  return `${root}${index.documents[at]?.path ?? ''}${row === '' ? '' : `#${row}`}`;
}

function source(shown: Shown, figure: AnswerFigure): Part {
  const { title = '' } = shown.index.documents[figure.document] ?? {};
  return element('span', '', shown.words.source, link(addressOf(shown, figure), ...told(title), ' ¶'));
}

/** A figure in one line, its value leading to where it stands. */
function brief(shown: Shown, figure: AnswerFigure, before: string): Part {
  const value = link(addressOf(shown, figure), ...told(figure.value));
  return element('span', '', ...told(before), ' ', value, ` ${figure.period}`);
}

function aside({ words }: Shown, { silent, topic, otherYear = '' }: FigureAnswer): string {
  const place = silent.map(({ title }) => title).join(' / ');
  if (place !== '') return fill(words.silent, { place, topic: topic.title });
  return otherYear === '' ? '' : fill(words.otherYear, { year: otherYear });
}

function otherPlaces(shown: Shown, others: readonly AnswerFigure[]): Part[] {
  const [first, ...rest] = others.map((figure) =>
    brief(shown, figure, shown.index.places[figure.place]?.title ?? ''),
  );
  return line('', first === undefined ? [] : [element('span', '', shown.words.others, first), ...rest]);
}

function figureItem(shown: Shown, answer: FigureAnswer): Part[] {
  const { index, words, root } = shown;
  const { place, topic, figure, beside, others } = answer;
  const chart = index.charts[figure.chart ?? -1];
  const note = aside(shown, answer);
  const what = [place.title, topic.title, figure.kind].filter((part) => part !== '').join(' · ');
  const value = element(
    'span',
    'answer-value',
    element('strong', '', ...told(figure.value)),
    ` ${figure.period}`,
  );
  const said = figure.said === '' ? [] : [element('span', '', ...told(figure.said))];
  return [
    ...line('', note === '' ? [] : [element('span', '', ...told(note))]),
    element('span', 'result-kind', words.figure),
    ' ',
    link(root + (chart?.path ?? topic.path), element('span', '', ...told(what)), ' ', value),
    ...line('', [...said, source(shown, figure)]),
    ...line(
      '',
      beside.map((each) =>
        brief(shown, each, [each.kind, each.said].filter((part) => part !== '').join(' · ')),
      ),
    ),
    ...otherPlaces(shown, others),
    ...line('', [
      ...(chart === undefined ? [] : [link(root + chart.path, words.chart, ...told(chart.title))]),
      link(root + topic.path, ...told(fill(words.all, { topic: topic.title }))),
      link(root + place.path, ...told(place.title)),
    ]),
  ];
}

function placeItem(shown: Shown, place: AnswerPlace, figures: readonly AnswerFigure[]): Part[] {
  const { index, words, root } = shown;
  return [
    element('span', 'result-kind', words.place),
    ' ',
    link(root + place.path, ...told(place.title)),
    ...line('', place.note === '' ? [] : [element('span', '', ...told(place.note))]),
    ...line(
      '',
      figures.map((figure) => brief(shown, figure, index.topics[figure.topic]?.title ?? '')),
    ),
  ];
}

/** One answer as an item of a list. */
export function showAnswer(shown: Shown, answer: Answer): HTMLLIElement {
  if (answer.kind === 'figure') return element('li', '', ...figureItem(shown, answer));
  if (answer.kind === 'place') return element('li', '', ...placeItem(shown, answer.place, answer.figures));
  const { path, title, text } = answer.page;
  return element(
    'li',
    '',
    element('span', 'result-kind', shown.words.page),
    ' ',
    link(shown.root + path, ...told(title)),
    ...line('', told(text)),
  );
}

/** An answer in a few words, for those who hear the page. */
export function tellAnswer(answer: Answer): string {
  if (answer.kind === 'page') return answer.page.title;
  if (answer.kind === 'place') return answer.place.title;
  const { place, topic, figure } = answer;
  return `${place.title} ${topic.title} ${figure.value} (${figure.period})`;
}
