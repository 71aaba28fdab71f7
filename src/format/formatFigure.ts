/** A stated figure for readers: value, unit and how firmly it is stated, as each language says it. */
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { formatNumber, shiftDecimal } from './formatNumber.ts';

/** A unit as the documents print it, taken apart: 万亿元 is 10¹² times 元. */
export interface ChineseUnit {
  /** Power of ten of the scale: 0, 4 (万), 8 (亿) or 12 (万亿). */
  scale: number;
  measure: string;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
];

export function chineseUnit(unit: string): ChineseUnit {
  const [name, scale] = SCALES.find(([prefix]) => unit.startsWith(prefix)) ?? ['', 0];
  return { scale, measure: unit.slice(name.length) };
}

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

const FIRMNESS: Readonly<Record<Lang, Record<Comparator, string>>> = {
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
 * English for the units of the documents; the number before them is already expanded, and stands where a # says so.
 * Mere classifiers (家, 个, 座) are empty: what is counted stands in the indicator's name.
 */
export const unitLabel: Readonly<Record<string, string>> = {
  '%': '#%',
  个百分点: 'percentage points',
  元: 'CNY #',
  美元: 'USD #',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  公里: 'km',
  公顷: 'ha',
  亩: 'mu',
  人: 'people',
  人次: 'person-times',
  名: 'people',
  户: 'households',
  家: '',
  倍: 'times',
  位: '',
  年: 'years',
  天: 'days',
  岁: 'years of age',
  标箱: 'TEU',
  辆: '',
  台: '',
  套: '',
  '套(间)': '',
  间: '',
  栋: '',
  所: '',
  座: '',
  张: '',
  盏: '',
  艘: '',
  条: '',
  件: '',
  项: '',
  个: '',
  '个(条)': '',
  次: '',
  批次: '',
  类: '',
  地: '',
  宗: '',
  吨: 'tonnes',
  斤: 'jin',
  千瓦: 'kW',
  P: 'petaflops',
  '元/人': 'CNY # per person',
  成: 'tenths',
  个月: 'months',
  车次: 'vehicle trips',
  件次: '',
  列: '',
  场次: '',
  块: '',
  处: '',
  届: '',
  款: '',
  种: '',
  组: '',
  轮: '',
  部: '',
};

/** Growth of more than nothing. */
const isSignTarget = ({ value, comparator, basis }: StatedFigure): boolean =>
  basis === 'growth_rate' && comparator === 'gt' && value === 0;

/** @param units English for units, where there is less room than usual */
export function formatFigure(figure: StatedFigure, lang: Lang, units = unitLabel): string {
  const { value, unit, comparator, basis } = figure;
  // A report that wants growth at all names no number.
  if (isSignTarget(figure)) return t('正增长', 'above zero')[lang];
  if (basis === 'rank') return t(`第${String(value)}`, `no. ${String(value)}`)[lang];
  const amount = t(chineseAmount(figure), english(value, unit, units))[lang];
  return FIRMNESS[lang][comparator].replace('#', amount);
}

/** Value and unit as the documents have them. */
function chineseAmount({ value, unit }: StatedFigure): string {
  return `${formatNumber(value, 4)}${unit}`;
}

/** A figure that English says in other units, as it was before. */
interface OriginalFigure {
  /** In the document's unit, in Chinese: 785亿元. */
  text: string;
  /** In a unit the world knows, where the document's is one of China alone: 66,700 ha. */
  aside: string;
}

/** Fifteen mu are a hectare. */
const MU_PER_HECTARE = 15;
/** A land area is stated in round numbers of mu: more digits in hectares would pretend to know more. */
const DIGITS = 3;

function hectares(mu: number): string {
  return `about ${formatNumber(Number((mu / MU_PER_HECTARE).toPrecision(DIGITS)), DIGITS)} ha`;
}

/**
 * What stands beside a converted figure in other languages than Chinese, so that it can be found in the document.
 *
 * @returns `undefined` where nothing was converted: 6%, 130家
 */
export function originalFigure(figure: StatedFigure, lang: Lang): OriginalFigure | undefined {
  const { scale, measure } = chineseUnit(figure.unit);
  // Chinese says a figure as the document does.
  const converted = t(false, scale > 0 || ['元', '美元', '亩'].includes(measure))[lang];
  if (figure.basis === 'rank' || !converted) return undefined;
  const full = figure.value * 10 ** scale;
  return { text: chineseAmount(figure), aside: measure === '亩' ? hectares(full) : '' };
}
