/** A stated figure for readers: value, unit and how firmly it is stated, as each language says it. */
import { formatNumber } from './formatNumber.ts';

/** What of an observation its wording needs. */
export interface StatedFigure {
  value: number;
  unit: string;
  comparator: '=' | '~' | '>=' | '>' | '<=' | '<';
  basis: string;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
];
const LARGE: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

const FIRMNESS = {
  zh: { '=': '#', '~': '#左右', '>=': '#以上', '>': '超过#', '<=': '#以内', '<': '低于#' },
  en: {
    '=': '#',
    '~': 'about #',
    '>=': '# or more',
    '>': 'more than #',
    '<=': 'at most #',
    '<': 'less than #',
  },
} as const;

/** 1.3万亿元 → 1.3 trillion yuan: the scale of the Chinese unit moves into the number. */
function english(value: number, unit: string, unitWords: Readonly<Record<string, string>>): string {
  const scale = SCALES.find(([name]) => unit.startsWith(name));
  const measure = scale === undefined ? unit : unit.slice(scale[0].length);
  const full = value * (scale?.[1] ?? 1);
  const large = LARGE.find(([from]) => Math.abs(full) >= from);
  const number = large === undefined ? formatNumber(full) : `${formatNumber(full / large[0], 3)} ${large[1]}`;
  const word = unitWords[measure] ?? measure;
  return word === '%' ? `${number}%` : `${number} ${word}`.trimEnd();
}

/**
 * @param unitWords English for measure words, from `i18n`
 */
export function formatFigure(
  figure: StatedFigure,
  lang: 'zh' | 'en',
  unitWords: Readonly<Record<string, string>>,
): string {
  const { value, unit, comparator, basis } = figure;
  if (basis === 'rank') return lang === 'zh' ? `第${String(value)}` : `no. ${String(value)}`;
  const amount = lang === 'zh' ? `${formatNumber(value, 4)}${unit}` : english(value, unit, unitWords);
  return FIRMNESS[lang][comparator].replace('#', amount);
}
