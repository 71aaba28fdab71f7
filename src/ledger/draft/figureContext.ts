/** The words around a figure: its clause, what is said of it, and what it takes over from the figure before. */
import type { Line } from './documentParts.ts';
import { findFigures, type FoundFigure } from './findFigures.ts';
import { notFigures, type NotFigure } from './notFigures.ts';

export interface FigureContext {
  line: Line;
  figure: FoundFigure;
  /** The sentence it stands in, and the part of it before the figure. */
  sentence: string;
  sentenceLead: string;
  /** The clause up to the figure, earlier figures included. */
  clauseLead: string;
  /** Between the figure before, or the start of the clause, and this one. */
  lead: string;
  /** From the figure to the next mark or figure. */
  tail: string;
  /** Its place in a run of figures that only 、 or 和 tells apart, from 0, and how many there are. */
  run: { at: number; of: number };
  /** The figure before in the sentence, whose subject goes on where this one has none. */
  before: FigureContext | undefined;
}

export interface ReadLine {
  contexts: FigureContext[];
  excluded: NotFigure[];
}

const SENTENCE_END = /[。！？；\n]/u;
const CLAUSE_END = /[，。；！？：（）]|——/u;
const CONNECTS = /^(?:[、和与及至到—~：-]|以及)?(?:约|近|超过?)?$/u;

const after = (text: string, pattern: RegExp): string => {
  const marks = [...text.matchAll(new RegExp(pattern.source, 'gu'))];
  const last = marks.at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
};
const upTo = (text: string, pattern: RegExp): string =>
  text.slice(0, pattern.exec(text)?.index ?? text.length);

function runsOf(line: string, figures: readonly FoundFigure[]): { at: number; of: number }[] {
  const runs: { at: number; of: number }[] = [];
  let first = 0;
  for (const [index, figure] of figures.entries()) {
    const previous = figures[index - 1];
    const joined =
      previous !== undefined &&
      previous.form === figure.form &&
      CONNECTS.test(line.slice(previous.end, figure.start)) &&
      (previous.unit === figure.unit || line.slice(previous.end, figure.start) !== '');
    if (!joined) first = index;
    runs.push({ at: index - first, of: 0 });
  }
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const [run, next] = [runs[index], runs[index + 1]];
    if (run !== undefined) run.of = next !== undefined && next.at > run.at ? next.of : run.at + 1;
  }
  return runs;
}

/** In 分别控制在5%、2%以内 the bound is that of all, as is 超过 before the first. */
function coverRuns(line: string, figures: FoundFigure[], runs: readonly { at: number; of: number }[]): void {
  for (const [first, { at, of }] of runs.entries()) {
    if (at !== 0 || of < 2 || !/分别[^，。；]*$/u.test(line.slice(0, figures[first]?.start))) continue;
    const members = figures.slice(first, first + of);
    const bound = [members.at(-1), members[0]].find(
      (figure) => figure !== undefined && figure.comparator !== 'eq',
    );
    if (bound === undefined) continue;
    for (const [index, figure] of members.entries())
      if (figure.comparator === 'eq') figures[first + index] = { ...figure, comparator: bound.comparator };
  }
}

/** A short bracket right before a number belongs to the name before it: 工厂（车间）3个. */
const IN_NAME = /（(?!其中|含|不含|约)[^（）\d，；。]{1,12}）$/u;

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  const out = text.split('');
  for (const { start, end } of spans) out.fill('\u0002', start, end);
  return out.join('');
}

/** Figures of one line with their surroundings, and the digits that are none. */
export function readLine(line: Line): ReadLine {
  const excluded = notFigures(line.text);
  const figures = findFigures(blank(line.text, excluded));
  const runs = runsOf(line.text, figures);
  coverRuns(line.text, figures, runs);
  const contexts: FigureContext[] = [];
  for (const [index, figure] of figures.entries()) {
    const previous = contexts[index - 1];
    const before = line.text.slice(0, figure.start);
    const sentenceLead = after(before, SENTENCE_END);
    const bracket = IN_NAME.exec(before)?.[0] ?? '';
    const clauseLead = after(before.slice(0, before.length - bracket.length), CLAUSE_END) + bracket;
    const behind = line.text.slice(figure.end);
    const next = figures[index + 1];
    const lead =
      previous !== undefined && previous.figure.end > figure.start - clauseLead.length
        ? line.text.slice(previous.figure.end, figure.start)
        : clauseLead;
    contexts.push({
      line,
      figure,
      sentence: sentenceLead + line.text.slice(figure.start, figure.end) + upTo(behind, SENTENCE_END),
      sentenceLead,
      clauseLead,
      lead,
      tail: upTo(
        next === undefined ? behind : line.text.slice(figure.end, next.start),
        /[，。；！？：（）、]/u,
      ),
      run: runs[index] ?? { at: 0, of: 1 },
      before:
        previous !== undefined && previous.figure.start >= figure.start - sentenceLead.length
          ? previous
          : undefined,
    });
  }
  return { contexts, excluded };
}
