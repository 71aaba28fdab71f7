/** What the rules of the basis look at, and the words they share. */
import { bareWords } from './bareWords.ts';
import type { FigureContext } from './figureContext.ts';
import type { Subject } from './readSubjects.ts';

export type Basis =
  | 'level'
  | 'growth_rate'
  | 'avg_annual_growth'
  | 'share'
  | 'increment'
  | 'cumulative'
  | 'count'
  | 'rank'
  | 'multiple'
  | 'change'
  | 'annual_average'
  | 'streak';

export interface ReadBasis {
  basis: Basis;
  /** Whether a word says so; otherwise it is what such figures usually are. */
  sure: boolean;
  why: string;
  /** Whether the figure is a fall: its value is negative. */
  falls: boolean;
}

export interface BasisCue {
  context: FigureContext;
  subject: Subject;
  /** Words before the number, and the whole clause up to it. */
  words: string;
  clause: string;
  /** The number with its unit and comparator. */
  printed: string;
  /** How many years the figure is about. */
  years: number;
  /** What the figure before in the sentence was read as. */
  before: ReadBasis | undefined;
}

/** A rule says what a figure is, or nothing; the first that speaks is believed. */
export type BasisRule = (cue: BasisCue) => ReadBasis | undefined;

/** The reason of readings that are wrong about as often as right. */
export const GUESSED = 'a guess by the words nearby';

export const sure = (basis: Basis, why: string, falls = false): ReadBasis => ({
  basis,
  sure: true,
  why,
  falls,
});
export const likely = (basis: Basis, why: string, falls = false): ReadBasis => ({
  basis,
  sure: false,
  why,
  falls,
});

export const YEARLY = /年均|平均每年|年平均/u;
export const COMPARED = /(?:较|比|相比)(?:[“"]?十[一二三四五六七八九]?五[”"]?|20\d{2}年)/u;
export const TO_LEVEL =
  /(?:增|升|降|增加|增长|提高|提升|上升|扩大|下降|降低|缩小|缩短|压缩|压减|恢复|调整|优化|整合|合并|拓展|扩展|延伸|回升)(?:至|到|为)(?:约|近|超过?)?$|(?:稳定|保持|控制|维持)在(?:约|近)?$|(?:达到?|达成|总数为?|总量为?)(?:约|近|超过?|了)?$/u;

const MONEY = /元$|亿$/u;
const SIZE = /公里|千米|平方|公顷|亩|立方|吨|斤|千瓦|米$|P$/u;
/** Units of things that stand still: a duration, an age. */
export const STATIC = /^(?:年|岁|天|小时|分钟|度|分)$/u;

export const unitOf = ({ context }: BasisCue): string => context.figure.unit;
export const isMoney = (cue: BasisCue): boolean => MONEY.test(unitOf(cue));
export const isSize = (cue: BasisCue): boolean => SIZE.test(unitOf(cue));
export const clauseVerbs = ({ clause }: BasisCue): string => bareWords(clause).verbs;
export const hasOwnSubject = ({ subject }: BasisCue): boolean => subject.from !== 'before';

/** Verbs of the figure's own words, or of its clause where it has none. */
export function verbsOf(cue: BasisCue): string {
  const own = hasOwnSubject(cue) ? cue.subject.verbs : bareWords(cue.context.lead).verbs;
  return own === '' ? clauseVerbs(cue) : own;
}

/** Words that go on from clause to clause do not say what this figure is. */
export const saidOf = (cue: BasisCue): string => (hasOwnSubject(cue) ? cue.clause : cue.words);

/** A rule for the figures a test picks. */
export const when =
  (test: (cue: BasisCue) => boolean, reading: (cue: BasisCue) => ReadBasis): BasisRule =>
  (cue) =>
    test(cue) ? reading(cue) : undefined;
