import { HAN, type AnswerTopic } from '../format/searchAnswers.ts';
import { comparable } from './readQuestion.ts';

/** How well a name is what was asked for, the best first; what is asked for is a kind of what ends a name: 失业率, 城镇登记失业率. */
const FITS = { same: 0, ends: 1, begins: 2, holds: 3 } as const;
export type Fit = keyof typeof FITS;

/** Less than this is the beginning of anything. */
const LEAST = { han: 2, latin: 3 };
/** A word that is not typed out yet. */
const ENOUGH_TYPED = 4;

function fitOf(name: string, asked: string): Fit | undefined {
  if (name === asked) return 'same';
  const [own, wanted] = [name.split(' '), asked.split(' ')];
  if (HAN.test(asked) ? name.endsWith(asked) : ` ${name}`.endsWith(` ${asked}`)) return 'ends';
  if (name.startsWith(asked)) return 'begins';
  const holds = wanted.every((part) =>
    HAN.test(part)
      ? name.includes(part)
      : own.some((word) => word === part || (part.length >= ENOUGH_TYPED && word.startsWith(part))),
  );
  return holds ? 'holds' : undefined;
}

/**
 * The topic a question asks for.
 *
 * @param weights how often each topic is stated: of equals the one that is stated most is meant
 * @param loosely whether a part of a name will do, and not only of what everybody knows
 * @returns its place in the list
 */
export function findTopic(
  topics: readonly AnswerTopic[],
  asked: string,
  weights: readonly number[],
  loosely: boolean,
): number | undefined {
  if (asked.length < (HAN.test(asked) ? LEAST.han : LEAST.latin)) return undefined;
  const found = topics.flatMap(({ names, core }, at) =>
    names.flatMap((name) => {
      const fit = fitOf(comparable(name), asked);
      const enough = fit === 'same' || loosely || core === true;
      return fit === undefined || !enough ? [] : [{ at, fit: FITS[fit], core: core === true }];
    }),
  );
  const [best] = found.sort(
    (a, b) =>
      Number(a.fit > 0) - Number(b.fit > 0) ||
      Number(b.core) - Number(a.core) ||
      a.fit - b.fit ||
      (weights[b.at] ?? 0) - (weights[a.at] ?? 0),
  );
  return best?.at;
}
