/**
 * Every value a phrase prints, found without the reader under test: each run of digits or numerals as a whole, never a part of
 * one. 1.2.3 prints nothing, 两三 prints nothing, 1,234 prints one value, 3,4 prints two.
 */
import { spelledNumber } from './spellNumber.ts';

const RUN = /[\p{Nd}〇零一二两三四五六七八九十百千][\p{Nd}〇零一二两三四五六七八九十百千.,．]*/gu;
const DECIMAL = /^[0-9]+(?:\.[0-9]+)?$/;
const GROUPED = /^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;

function valuesOfRun(run: string): number[] {
  const whole = run.replace(/[.,．]+$/, '');
  if (GROUPED.test(whole)) return [Number(whole.replaceAll(',', ''))];
  return whole.split(',').flatMap((part) => {
    const text = part.replace(/\.+$/, '');
    if (DECIMAL.test(text)) return [Number(text)];
    return spelledNumber(text) ?? [];
  });
}

function valuesOfRatio(phrase: string): number[] {
  return [...phrase.matchAll(/[0-9.∶:]*[∶:][0-9.∶:]*/g)].flatMap(([run]) => {
    const parts = /^([0-9]+(?:\.[0-9]+)?)[∶:]([0-9]+(?:\.[0-9]+)?)\.*$/.exec(run);
    return parts === null ? [] : [Number(parts[1]) / Number(parts[2])];
  });
}

export function printedValues(phrase: string): Set<number> {
  return new Set([
    // A point is part of a numeral before a digit only: 3.九 numbers a paragraph.
    ...[...phrase.replace(/[.．](?!\p{Nd})/gu, ' ').matchAll(RUN)].flatMap(([run]) => valuesOfRun(run)),
    ...valuesOfRatio(phrase),
    ...(phrase.includes('持平') ? [0] : []),
    ...(/翻(?:了)?(?:一)?番/.test(phrase) ? [2] : []),
    ...(/[万亿][^级]{0,6}级/.test(phrase) ? [1] : []), // 万亩级: the scale is the size
  ]);
}
