/** A stated figure for readers: value, unit and how firmly it is stated, as each language says it. */
import { t } from '../i18n/t.ts';
import { chineseUnit } from './chineseUnit.ts';
import { formatNumber } from './formatNumber.ts';
import { shiftDecimal } from './shiftDecimal.ts';

/** What of an observation its wording needs. */
export interface StatedFigure {
  value: number;
  unit: string;
  comparator: 'eq' | 'about' | 'ge' | 'gt' | 'le' | 'lt';
  basis: string;
}

/** Decimals that no stated figure exceeds once its scale is expanded: nothing is rounded away. */
const EXACT = 6;

type Comparator = StatedFigure['comparator'];

/** Any other language has figures as English has them. */
const FIRMNESS: Readonly<Partial<Record<string, Record<Comparator, string>>>> & {
  en: Record<Comparator, string>;
} = {
  zh: { eq: '#', about: '#左右', ge: '#以上', gt: '超过#', le: '#以内', lt: '低于#' },
  en: {
    eq: '#',
    about: 'about #',
    ge: '# or more',
    gt: 'more than #',
    le: 'at most #',
    lt: 'less than #',
  },
};

/**
 * What a figure of a scale is counted in: 亿元 in billions, however many, so that a column of amounts keeps one unit;
 * 万亿元 in trillions; smaller amounts in millions, or in full.
 */
function largeUnit(full: number, scale: number): readonly [number, string] {
  if (scale === 12) return [12, ' trillion'];
  if (Math.abs(full) >= 1e9) return [9, ' billion'];
  if (Math.abs(full) >= 1e6 && scale > 0) return [6, ' million'];
  return [0, ''];
}

/** 785亿元 → CNY 78.5 billion: the scale of the Chinese unit moves into the number, exactly. */
function english(value: number, unit: string, unitWords: Readonly<Record<string, string>>): string {
  const { scale, measure } = chineseUnit(unit);
  const [power, word] = largeUnit(shiftDecimal(value, scale), scale);
  const number = `${formatNumber(shiftDecimal(value, scale - power), EXACT)}${word}`;
  const pattern = unitWords[measure] ?? measure;
  return pattern.includes('#') ? pattern.replace('#', number) : `${number} ${pattern}`.trimEnd();
}

/**
 * @param unitWords English for measure words, from `i18n`: a word that follows the number, or a pattern with # in its place
 */
export function formatFigure(
  figure: StatedFigure,
  lang: 'zh' | 'en',
  unitWords: Readonly<Record<string, string>>,
): string {
  const { value, unit, comparator, basis } = figure;
  if (basis === 'rank') return t(`第${String(value)}`, `no. ${String(value)}`)[lang];
  const amount = t(chineseAmount(figure), english(value, unit, unitWords))[lang];
  return (FIRMNESS[lang] ?? FIRMNESS.en)[comparator].replace('#', amount);
}

/** Value and unit as the documents have them. */
export function chineseAmount({ value, unit }: StatedFigure): string {
  return `${formatNumber(value, 4)}${unit}`;
}
