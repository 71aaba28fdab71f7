/** Numerals of a line with the words around them: value, unit, comparator. What they are about is read elsewhere. */
import {
  AFTER,
  BEFORE,
  type Comparator,
  escapeMeasure,
  MEASURES,
  RARER_MEASURES,
} from '../reading/measures.ts';
import { ARABIC_NUMERAL, parseNumeral } from '../reading/parseNumeral.ts';

export type FigureForm =
  'number' | 'structure' | 'rank' | 'streak' | 'multiple' | 'level_pegging' | 'turned' | 'size_class';

export interface FoundFigure {
  /** Offsets in the line, in UTF-16 code units; the end is behind unit and comparator. */
  start: number;
  end: number;
  /** Magnitude as printed; its sign is a matter of the words before it. */
  value: number;
  /** Scale included; empty where none is printed. */
  unit: string;
  comparator: Comparator;
  form: FigureForm;
  /** Whether unit or comparator are taken from the item that follows in a list. */
  shared: boolean;
}

const UNIT = [...MEASURES, ...RARER_MEASURES]
  .sort((a, b) => b.length - a.length)
  .map(escapeMeasure)
  .join('|');
const AFTER_WORD = Object.keys(AFTER).join('|');
const BEFORE_WORD = Object.keys(BEFORE)
  .sort((a, b) => b.length - a.length)
  .join('|');
const SCALE = '万亿|千亿|百亿|千万|百万|亿|万';

const NUMBER = new RegExp(
  String.raw`(?<![\d.])(?:(?<before>${BEFORE_WORD})(?:了|达|到)?)?(?<numeral>${ARABIC_NUMERAL})(?![\d])` +
    String.raw`(?<over>[余多])?(?<scale>${SCALE})?(?<over2>[余多])?` +
    String.raw`(?<measure>大(?=\p{Script=Han})|(?:${UNIT})(?:（[^）\d]{1,3}）)?(?:/(?:人|亩|户|年|日|天|平方公里|平方米|立方米|万元))?)?(?<over3>多(?!式|元|个|地|种|层|年|次|方))?` +
    String.raw`(?<class>级)?(?<after>${AFTER_WORD})?`,
  'gu',
);
const RANK =
  /(?<![。；！？：，\s]|^)第(?<no>\d+|[一二三四五六七八九十]{1,3})(?:位|名)?(?=[，。；、）！：\s”]|$|和|的?(?:位次|方阵)|及)(?<!第一时间)/gu;
/** 位居全市前三: at most third. */
const TOP =
  /(?<=(?:居|列|进入|排名|保持|位于|跻身)[^，。；]{0,8})前(?<no>\d{1,3}|[一二三四五六七八九十]{1,2})(?:位|名)?(?=[，。；、）])/gu;
const STREAK =
  /连续(?:第)?(?<no>\d+|[两三四五六七八九十]{1,3})(?:个)?(?<unit>年|次|届|季度|月)|(?<![\d.])(?<times>\d{1,2})连[增优冠升丰涨快]/gu;
const MULTIPLE = /翻(?:了)?(?<before>近)?(?<no>[一两三]?)番(?<over>多|以上)?/gu;
const ONE_TIME = /(?<before>近|超过?|约)?(?<no>[一两])倍(?<over>多|以上)?/gu;
const LEVEL = /(?<base>与?上年|基本)?(?:同期)?(?<about>基本)?持平/gu;
const TURNED = /扭负为正|由负转正|转负为正|由降转升|正增长/gu;
const SIZE_CLASS =
  /(?<=(?:打造|建成|建设|形成|培育|创建|整合组建|组建|构建|壮大)[^，。；\u0002]{0,40})(?<!\d|个)(?<scale>百万|千万|百亿|千亿|万亿|万)(?<measure>元|亩|平方米)?级/gu;
/** 突破千元, 迈上万亿台阶: a scale alone is the number. */
const SCALE_ALONE = new RegExp(
  `(?<before>突破|超过?|达到?|迈上|跨上|跨过|跨越|站上|跃上|迈入|跨入|提高到|增至|破|上)(?<scale>万亿|千亿|百亿|千万|百万|亿|万|千|百)(?<measure>${UNIT})?(?<after>${AFTER_WORD})?(?=大关|台阶|行列|规模|[，。；、）]|(?<=上[万千百](?:${UNIT}))\\p{Script=Han})`,
  'gu',
);
const REACHED: Readonly<Record<string, Comparator>> = {
  达: 'eq',
  达到: 'eq',
  提高到: 'eq',
  增至: 'eq',
  上: 'ge',
};
/** 七成 is seven tenths, 六成五 six and a half. */
const TENTHS =
  /(?<before>近|超过?|约|突破)?(?<no>[一二两三四五六七八九]|(?<![\d.])\d)成(?![立渝都果员本功为绩就品效交长熟套份])(?<half>[一二三四五六七八九半])?(?<over>多)?(?<after>以上|左右|以内)?/gu;
const FROM_NUMERAL: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };

type Groups = Readonly<Record<string, string | undefined>>;

function comparatorOf(groups: Groups): Comparator {
  if (groups.after !== undefined) return AFTER[groups.after] ?? 'eq';
  if (groups.over !== undefined || groups.over2 !== undefined || groups.over3 !== undefined) return 'gt';
  if (groups.class !== undefined) return 'about';
  return groups.before === undefined ? 'eq' : (BEFORE[groups.before] ?? 'eq');
}

function unitOf(groups: Groups): string {
  const { scale = '', measure } = groups;
  if (measure === undefined) return scale === '' ? '' : scale;
  if (measure === '大') return `${scale}个`;
  return (
    scale +
    measure
      .replace('（', '(')
      .replace('）', ')')
      .replace(/^百分点$/u, '个百分点')
  );
}

function numbersOf(line: string): FoundFigure[] {
  return [...line.matchAll(NUMBER)].map((match) => {
    const groups = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: parseNumeral(groups.numeral ?? ''),
      unit: unitOf(groups),
      comparator: comparatorOf(groups),
      form: 'number' as const,
      shared: false,
    };
  });
}

const special = (
  match: RegExpExecArray,
  value: number,
  unit: string,
  form: FigureForm,
  comparator: Comparator = 'eq',
): FoundFigure => ({
  start: match.index,
  end: match.index + match[0].length,
  value,
  unit,
  comparator,
  form,
  shared: false,
});

/** First in a ranking, for years in a row, twice as much, level with last year: figures without a number and unit of the usual form. */
function specialsOf(line: string): FoundFigure[] {
  const over = (groups: Groups): Comparator =>
    groups.over === '多' ? 'gt' : groups.over === '以上' ? 'ge' : (BEFORE[groups.before ?? ''] ?? 'eq');
  return [
    ...[...line.matchAll(RANK)].map((m) => special(m, parseNumeral(m.groups?.no ?? ''), '位', 'rank')),
    ...[...line.matchAll(TOP)].map((m) => special(m, parseNumeral(m.groups?.no ?? ''), '位', 'rank', 'le')),
    ...[...line.matchAll(STREAK)].map((m) =>
      special(
        m,
        parseNumeral(m.groups?.no ?? m.groups?.times ?? ''),
        m.groups?.unit === '月' ? '个月' : (m.groups?.unit ?? '年'),
        'streak',
      ),
    ),
    ...[...line.matchAll(MULTIPLE)].map((m) =>
      special(
        m,
        2 ** Math.max(1, '一两三'.indexOf(m.groups?.no ?? '一') + 1),
        '倍',
        'multiple',
        over(m.groups ?? {}),
      ),
    ),
    ...[...line.matchAll(ONE_TIME)].map((m) =>
      special(m, m.groups?.no === '两' ? 2 : 1, '倍', 'number', over(m.groups ?? {})),
    ),
    ...[...line.matchAll(LEVEL)]
      .filter((m) => m.groups?.base !== undefined)
      .map((m) => special(m, 0, '%', 'level_pegging', /基本/u.test(m[0]) ? 'about' : 'eq')),
    ...[...line.matchAll(SCALE_ALONE)].map((m) => {
      const { before = '', scale = '', measure = '', after = '' } = m.groups ?? {};
      const big = /[万亿]/u.exec(scale.length === 1 ? scale : scale.slice(1))?.[0] ?? '';
      const unit = scale === '万亿' ? '万亿' : big;
      const value = FROM_NUMERAL[scale.charAt(0)] ?? 1;
      const comparator = AFTER[after] ?? BEFORE[before] ?? REACHED[before] ?? 'gt';
      return special(m, value, unit + measure, 'number', comparator);
    }),
    ...[...line.matchAll(TENTHS)].map((m) => {
      const { before = '', no = '', half = '', over, after = '' } = m.groups ?? {};
      const value = parseNumeral(no) + (half === '半' ? 5 : half === '' ? 0 : parseNumeral(half)) / 10;
      const comparator = AFTER[after] ?? (over === undefined ? (BEFORE[before] ?? 'eq') : 'gt');
      return special(m, value, '成', 'number', comparator);
    }),
    ...[...line.matchAll(TURNED)].map((m) => special(m, 0, '%', 'turned', 'gt')),
    ...[...line.matchAll(SIZE_CLASS)].map((m) => {
      const { scale = '', measure = scale.endsWith('亿') ? '元' : '' } = m.groups ?? {};
      const bare = scale.slice(0, -1);
      return special(m, FROM_NUMERAL[bare] ?? 1, scale.slice(-1) + measure, 'size_class', 'about');
    }),
  ];
}

const isRange = (between: string): boolean => /^[至到—~–-]$/u.test(between);

/** In 2、3和5万亩 the unit stands once: a bare number takes it from the item behind it. 5—6% are two bounds. */
function shareUnits(line: string, figures: readonly FoundFigure[]): FoundFigure[] {
  const out = [...figures];
  for (let at = out.length - 2; at >= 0; at -= 1) {
    const [figure, next] = [out[at], out[at + 1]];
    if (figure === undefined || next === undefined || next.unit === '') continue;
    const between = line.slice(figure.end, next.start);
    const shares = figure.unit === '' && /^(?:[、和至到—~–-]|至少|、约)$/u.test(between);
    if (shares) out[at] = { ...figure, unit: next.unit, shared: true };
    if (!isRange(between) || out[at]?.unit !== next.unit) continue;
    out[at] = { ...figure, unit: next.unit, shared: true, comparator: 'ge' };
    if (next.comparator === 'eq') out[at + 1] = { ...next, comparator: 'le' };
  }
  return out;
}

const ratioOf = (first: FoundFigure, second: FoundFigure): FoundFigure => ({
  ...second,
  start: first.start,
  value: first.value / second.value,
  unit: '倍',
  form: 'multiple',
  comparator: second.comparator === 'eq' ? first.comparator : second.comparator,
});

/** 三次产业结构为 1.6：51：47.4 are three shares; any other A：B is one multiple. */
function readRatios(line: string, figures: readonly FoundFigure[]): FoundFigure[] {
  const out: FoundFigure[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const run = [figures[at] as FoundFigure];
    while (
      figures[at + 1] !== undefined &&
      line.slice(run.at(-1)?.end, figures[at + 1]?.start) === '：' &&
      run.at(-1)?.unit === ''
    ) {
      at += 1;
      run.push(figures[at] as FoundFigure);
    }
    const [first, second] = run as [FoundFigure, FoundFigure?];
    if (run.length >= 3)
      out.push(...run.map((figure) => ({ ...figure, unit: '%', form: 'structure' as const })));
    else if (second !== undefined && second.value !== 0) out.push(ratioOf(first, second));
    else out.push(first);
  }
  return out;
}

/**
 * @param line one line as `plainText` gives it, with what states no figure blanked
 * @returns figures in their order; those of numbers without a unit are among them
 */
export function findFigures(line: string): FoundFigure[] {
  const specials = specialsOf(line).filter(({ value }) => Number.isFinite(value));
  const within = (figure: FoundFigure): boolean =>
    specials.some(({ start, end }) => figure.start < end && figure.end > start);
  const numbers = numbersOf(line).filter((figure) => Number.isFinite(figure.value) && !within(figure));
  const all = [...numbers, ...specials].sort((a, b) => a.start - b.start || a.end - b.end);
  return shareUnits(line, readRatios(line, all));
}
