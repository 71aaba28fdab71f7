/** Things counted in front of their verb: what befell them in the time, or what they are at its end. */
import {
  type BasisCue,
  type BasisRule,
  isMoney,
  isSize,
  likely,
  type ReadBasis,
  sure,
  verbsOf,
  when,
} from './basisCue.ts';

/** 由12家整合为5家: the first is what there was. */
const INTO = /^[^，。；]*(?:为|到|至)/u;
const OVER_FIVE_YEARS = 'done over five years';
/** From the figure to the end of its clause, over the other items of its list. */
const BEHIND = /^[^，。；、（]*(?:、[^，。；、（\d]{0,6}\d[^，。；、（]*)*/u;
/** What is done to things once. */
const HAPPENED =
  /(?<![收捕缴])获(?!利|取|得感)|入选|入围|改善|转产|退出|迁(?:入|居|新居)|脱贫|摘帽|销号|受益|转化/u;
/** Things a rate is told of are there for as long as one looks. */
const RATED = /(?:(?<!效)率(?![先领])|比例|占比)(?![^，。；]*获)|得到(?:有效|全面)?保障|有了|享有/u;
/** A network reaches so many places, a park holds so many companies, at any time. */
const HELD = /(?:辐射|通达|(?<!全)覆盖)[^，。；\d]{0,4}(?:\d[^，。；]*、|\d[^，。；]*的)?$|(?<!新)入驻/u;
const STOCK_NAMED = /量$|额$|专利$/u;

/** At the end of several years: how many are among the first by then. */
const AMONG_FIRST = /(?:进入|跻身|位居|居于|列)[^，。；、]*前/u;
export const FOUNDED_BEHIND = /^[^，。；]*(?:建成|完工|竣工|投产|投用|投运|开园|开业|招生|创建$|成立|通车)/u;

const behind = ({ context: { line, figure } }: BasisCue): string =>
  BEHIND.exec(line.text.slice(figure.end))?.[0] ?? '';

const isThings = (cue: BasisCue): boolean => !isMoney(cue) && !isSize(cue) && verbsOf(cue) === '';

/** 五年 goes on for the acts listed after it, up to the end of the sentence part. */
export function doneOverFiveYears({ clause, years, subject, before }: BasisCue): ReadBasis | undefined {
  if (years <= 1 || subject.verbs === '') return undefined;
  const goesOn = before?.why === OVER_FIVE_YEARS;
  return /五年/u.test(clause) || goesOn ? likely('cumulative', OVER_FIVE_YEARS) : undefined;
}

export const thingsRules: readonly BasisRule[] = [
  when(
    ({ words, context }) => /(?:由|从)$/u.test(words) && INTO.test(context.tail),
    () => sure('level', 'what it was before'),
  ),
  when(
    (cue) => isThings(cue) && HELD.test(cue.clause) && !/新增/u.test(cue.clause),
    () => likely('level', 'reached or held'),
  ),
  when(
    (cue) =>
      isThings(cue) &&
      cue.subject.from === 'tail' &&
      (RATED.test(behind(cue)) || (cue.years > 1 && AMONG_FIRST.test(behind(cue)))),
    () => likely('level', 'things of a rate or rank'),
  ),
  when(
    (cue) => isThings(cue) && HAPPENED.test(behind(cue)),
    ({ subject }) => ({ ...likely('count', 'what befell things'), sure: subject.from === 'tail' }),
  ),
  when(
    (cue) =>
      cue.years > 1 &&
      cue.subject.from === 'tail' &&
      verbsOf(cue) === '' &&
      !FOUNDED_BEHIND.test(cue.context.tail),
    () => likely('level', 'how many there are at the end'),
  ),
];

/** Looked at last: a name that ends as stocks do. */
export const byStockName: BasisRule = ({ subject }) =>
  STOCK_NAMED.test(subject.words) ? likely('level', 'a stock by its name') : undefined;
