/**
 * An independent reader of figures in Chinese government prose: numeral, unit and comparator from the printed phrase
 * alone. It knows nothing of tables or documents; the audit uses it to check what coders wrote.
 *
 * Scales stay in the unit, as printed: 1.3万亿元 is 1.3 of 万亿元.
 */
import {
  AFTER,
  BEFORE,
  type Comparator,
  escapeMeasure,
  MEASURES,
  MIRRORED,
  RARER_MEASURES,
} from './measures.ts';
import { ARABIC_NUMERAL, CHINESE_NUMERAL, parseNumeral } from './parseNumeral.ts';

export interface Figure {
  value: number;
  /** As printed, scale included; `undefined` where the phrase leaves it out (百亿级, 51 in a list of shares). */
  unit: string | undefined;
  comparator: Comparator;
  /** Whether the phrase says which way a change goes; a later value of a list does not repeat it. */
  signed: boolean;
}

const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);
const MEASURE = longestFirst([...MEASURES, ...RARER_MEASURES, '个月'])
  .map(escapeMeasure)
  .join('|');
const BEFORE_WORD = longestFirst(Object.keys(BEFORE)).join('|');

// A numeral is read whole or not at all: part of 1.2.3, of １２3, of 3千 or of 两三个 is not what is printed.
const OF_NUMERAL = String.raw`\p{Nd}〇零一二两三四五六七八九十百千`;
const NUMERAL =
  String.raw`(?<![${OF_NUMERAL}]|[.．])(?:${ARABIC_NUMERAL}|${CHINESE_NUMERAL}+)` +
  String.raw`(?![${OF_NUMERAL}]|[.．]\p{Nd})`;
const FIGURE = new RegExp(
  String.raw`(?<before>${BEFORE_WORD}|上(?=[百千万]))?` +
    // Elsewhere a dash stands between two figures: 3-5%.
    String.raw`(?<minus>(?<=^|增长|增速|增幅|为)[-－−])?` +
    String.raw`(?<numeral>${NUMERAL})?(?<over>[余多])?(?<scale>万亿|亿|万)?(?<over2>[余多])?` +
    String.raw`(?<measure>大(?=\p{Script=Han})|(?:${MEASURE})(?:/人)?)?(?<over3>多(?!式))?(?<class>级)?(?<after>以上|以内|以下|左右|上下)?`,
  'gu',
);
const RATIO =
  /(?<![\p{Nd}.∶:])(\d+(?:\.\d+)?)[∶:](\d+(?:\.\d+)?)(?![∶:.]?\p{Nd}|[∶:])(?<after>以上|以内|以下|左右)?/u;
const RANK = new RegExp(String.raw`第(${NUMERAL})`, 'u');
const FALL = /下降|减少|降低|压减|负增长/u;
const YEAR = /(?<!\p{Nd}|\p{Nd}[.．])(?:19|20)\d{2}年/gu;
/** Digits of names: 5G, 4A. */
const NAMED = /\d[\d.,．]*(?!P(?![A-Z]))[A-Z]+/gu;
/** 七成 is seven tenths, 六成五 six and a half. */
const TENTHS =
  /(?<before>约|近|超过?)?(?<no>[一二两三四五六七八九]|\d)成(?<half>[一二三四五六七八九])?(?<after>以上|左右|多)?/u;

const exactly = (value: number, unit: string): Figure => ({ value, unit, comparator: 'eq', signed: true });

function readTenths(phrase: string): Figure | undefined {
  const groups = TENTHS.exec(phrase)?.groups;
  if (groups === undefined) return undefined;
  const falls = FALL.test(phrase);
  const { before = '', no = '', half = '', after = '' } = groups;
  const comparator = after === '多' ? 'gt' : (AFTER[after] ?? BEFORE[before] ?? 'eq');
  const value = parseNumeral(no) + (half === '' ? 0 : parseNumeral(half) / 10);
  return { ...exactly(falls ? -value : value, '成'), comparator: falls ? MIRRORED[comparator] : comparator };
}

/** 2.5∶1 is two and a half times. */
function readRatio(phrase: string): Figure | undefined {
  const ratio = RATIO.exec(phrase);
  if (ratio === null || Number(ratio[2]) === 0) return undefined;
  const comparator = AFTER[ratio.groups?.after ?? ''] ?? 'eq';
  return { ...exactly(Number(ratio[1]) / Number(ratio[2]), '倍'), comparator };
}

/** Phrases that state a figure without a numeral and unit of the usual form. */
function readIdiom(phrase: string): Figure | undefined {
  if (/持平/u.test(phrase)) return exactly(0, '%');
  const doubled = /翻(?:了)?(?:一)?番(?<over>多)?/u.exec(phrase);
  if (doubled !== null)
    return { ...exactly(2, '倍'), comparator: doubled.groups?.over === undefined ? 'eq' : 'gt' };
  if (/(?:扭负为正|由负转正|正增长)/u.test(phrase)) return { ...exactly(0, '%'), comparator: 'gt' };
  const tenths = readTenths(phrase);
  if (tenths !== undefined) return tenths;
  const rank = parseNumeral(RANK.exec(phrase)?.[1] ?? '');
  return Number.isNaN(rank) ? readRatio(phrase) : exactly(rank, '位');
}

function unitOf(scale: string | undefined, measure: string | undefined): string | undefined {
  if (measure === undefined) return undefined;
  return (scale ?? '') + (measure === '大' ? '个' : measure);
}

function comparatorOf(
  groups: Readonly<Record<string, string | undefined>>,
  approximate: boolean,
): Comparator {
  const { before, over, over2, over3, class: sizeClass, after } = groups;
  if (after !== undefined) return AFTER[after] ?? 'eq';
  if ((over ?? over2 ?? over3) !== undefined) return 'gt';
  if (sizeClass !== undefined || approximate) return 'about';
  if (before === '上') return 'ge';
  return before === undefined ? 'eq' : (BEFORE[before] ?? 'eq');
}

/** The number of a match, without its sign; `undefined` where it holds none that states a figure. */
function magnitudeOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { numeral, scale, measure, class: sizeClass } = groups;
  // 万亩级 and 百亿级 name a size by scale alone; otherwise a figure needs a numeral.
  if (numeral === undefined) return scale === undefined || sizeClass === undefined ? undefined : 1;
  const chinese = !/\d/.test(numeral);
  if (chinese && measure === undefined && scale === undefined) return undefined;
  const magnitude = parseNumeral(numeral);
  return Number.isFinite(magnitude) ? magnitude : undefined;
}

function readMatch(groups: Readonly<Record<string, string | undefined>>, phrase: string): Figure | undefined {
  const magnitude = magnitudeOf(groups);
  if (magnitude === undefined) return undefined;
  const { minus, scale, measure } = groups;
  const falling = FALL.test(phrase);
  const comparator = comparatorOf(groups, /(?<![签节履])约/u.test(phrase));
  return {
    value: falling || minus !== undefined ? -magnitude : magnitude,
    unit: unitOf(scale, measure),
    comparator: falling ? MIRRORED[comparator] : comparator,
    signed: falling || minus !== undefined || /增长|增加|提高|提升/u.test(phrase),
  };
}

/**
 * Reads every figure of a phrase. Years that only date a comparison (较2015年) and digits of names (5G, 4S) are none.
 *
 * @param phrase at most a few words of a document
 * @returns figures in the order printed; empty where the phrase states none
 */
export function readFigures(phrase: string): Figure[] {
  const idiom = readIdiom(phrase);
  if (idiom !== undefined) return [idiom];
  const text = phrase.replace(YEAR, ' ').replace(NAMED, ' ');
  return [...text.matchAll(FIGURE)].flatMap(({ groups }) => readMatch(groups ?? {}, phrase) ?? []);
}
