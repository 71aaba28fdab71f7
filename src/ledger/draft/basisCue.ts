/** What the rules of the basis look at, and the words they share. */
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
