/** What the words around a figure say, as several rules of the basis ask it. */
import { bareWords } from './bareWords.ts';
import type { BasisCue, BasisRule, ReadBasis } from './basisCue.ts';

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
