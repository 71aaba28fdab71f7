/** Puts the reader of figures and the locator of phrases to the test with texts of their own. */
import { locatePhrase } from '../../src/analysis/locatePhrase.ts';
import { readFigures } from '../../src/reading/readFigures.ts';
import { figureNoise, figurePhrase, type FigurePhrase } from './figurePhrases.ts';
import { locatorCase, offsetAsked, type LocatorCase } from './locatorCases.ts';
import { shown } from './mutation.ts';
import { printedValues } from './printedValues.ts';
import { runCases, type CaseResult, type FuzzOptions, type FuzzResult } from './runCases.ts';

/** A figure that is printed is given back: value, unit and comparator, and no other beside it. */
function judgePhrase({ phrase, value, unit, comparator }: FigurePhrase): CaseResult {
  const figures = readFigures(phrase);
  const [figure] = figures;
  const read = figures.map((own) => `${own.comparator} ${String(own.value)} ${own.unit ?? '?'}`).join('; ');
  const stated = `${comparator} ${String(value)} ${unit}`;
  if (figures.length !== 1 || read !== stated || !Object.is(figure?.value, value))
    throw new Error(`“${phrase}” states ${stated} and was read as ${read === '' ? 'nothing' : read}`);
  return { kind: 'a figure', outcome: 'given back' };
}

/** What is not printed is not read. */
function judgeNoise(phrase: string): CaseResult {
  const printed = printedValues(phrase);
  const figures = readFigures(phrase);
  const invented = figures.find(({ value }) => !printed.has(Math.abs(value)));
  if (invented !== undefined)
    throw new Error(`${String(invented.value)} was read in “${phrase}”, where it is not printed`);
  return { kind: 'noise', outcome: figures.length === 0 ? 'no figure' : 'only what is printed' };
}

/** A hint leads to the very offset, or is refused with words. */
function judgeHint(one: LocatorCase): CaseResult {
  const found = locatePhrase(one.text, one.phrase, one.hint);
  const asked = offsetAsked(one);
  if ('problem' in found) {
    if (asked !== undefined)
      throw new Error(`it stands at ${String(asked)}, and was refused: ${found.problem}`);
    if (found.problem.trim() === '') throw new Error('it was refused without a word');
    return { kind: 'a hint', outcome: 'refused' };
  }
  if (found.start !== asked || !one.text.startsWith(one.phrase, found.start))
    throw new Error(`it was found at ${String(found.start)}, not at ${String(asked)}`);
  return { kind: 'a hint', outcome: 'found' };
}

/** What is put to the test beside the tables, by the name `--table` takes. */
export const readerFuzz: Readonly<Record<string, (options: FuzzOptions) => FuzzResult>> = {
  'figure-phrases': (options) =>
    runCases('figure-phrases', figurePhrase, judgePhrase, ({ phrase }) => shown(phrase), options),
  'figure-noise': (options) => runCases('figure-noise', figureNoise, judgeNoise, shown, options),
  locator: (options) =>
    runCases(
      'locator',
      locatorCase,
      judgeHint,
      ({ text, phrase, hint }) => `${shown(phrase)} by ${shown(hint)} in ${shown(text)}`,
      options,
    ),
};
