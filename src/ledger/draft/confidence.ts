/** How far a draft row is to be trusted, by what there is to doubt. */
import { bareWords } from './bareWords.ts';
import { GUESSED, type ReadBasis } from './basisCue.ts';
import type { Confidence } from './draftRow.ts';
import type { FigureContext } from './figureContext.ts';
import type { Subject } from './readSubjects.ts';

/** Two doubts make a reading one of which too many are wrong. */
export function confidence(unit: string, doubts: readonly string[]): Confidence {
  if (unit === '' || doubts.length > 1) return 'low';
  return doubts.length === 0 ? 'high' : 'medium';
}

export interface Doubted {
  context: FigureContext;
  subject: Subject;
  read: ReadBasis;
  years: number;
  kindSure: boolean;
  /** Whether its words name an indicator of the ledger. */
  linked: boolean;
}

const isOtherAct = ({ lead, before, figure }: FigureContext): boolean =>
  before !== undefined && before.figure.unit !== figure.unit && bareWords(lead).verbs !== '';

const DOUBTS: readonly (readonly [doubt: string, applies: (doubted: Doubted) => boolean])[] = [
  ['basis by habit', ({ read }) => !read.sure],
  ['basis guessed', ({ read }) => read.why === GUESSED || read.why === 'as the figure before'],
  ['kind by a word', ({ kindSure }) => !kindSure],
  ['time by a word', ({ kindSure }) => !kindSure],
  ['no subject', ({ subject }) => subject.words === ''],
  ['unit of the next item', ({ context }) => context.figure.shared],
  ['streak of what', ({ read }) => read.basis === 'streak'],
  [
    'counted over years or at their end',
    ({ read, subject, years }) => read.basis === 'count' && subject.from === 'tail' && years > 1,
  ],
  // Of those something befell only some are meant; of an act in another unit the thing may be another.
  ['all of them or some', ({ read, linked }) => linked && read.why === 'what befell things'],
  [
    'the same thing or another',
    ({ subject, context, linked }) =>
      linked && subject.from === 'before' && isOtherAct(context) && context.lead !== context.clauseLead,
  ],
  [
    'begun or finished',
    ({ read, context }) => read.basis === 'increment' && /提速|加快|加速|推动/u.test(context.clauseLead),
  ],
  [
    'of all years or the last',
    ({ read, subject, years }) =>
      read.basis === 'share' && years > 1 && /满意|办结|落实率/u.test(subject.words),
  ],
];

export const doubtsOf = (doubted: Doubted): string[] =>
  DOUBTS.filter(([, applies]) => applies(doubted)).map(([doubt]) => doubt);
