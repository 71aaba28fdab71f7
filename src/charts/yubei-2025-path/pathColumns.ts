import { t } from '../../i18n/t.ts';
import type { Distance, MeasuredPath } from './numbers.ts';
import type { PathStep } from './draw.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { formatFigure, unitLabel } from '../../format/formatFigure.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import type { IndicatorRow } from '../../ledger/indicators.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { basisLabel } from '../../ledger/vocabulary.ts';
import type { Column } from '../kit/defineChart.ts';
import { printedCell, figureText } from '../kit/tracedColumns.ts';

/** The indicator's name says what is counted; the measure word would only repeat it. */
const SHORT_UNITS = { ...unitLabel, 家: '', 户: '' };

const MARK = { eq: 'none', about: 'about', ge: 'up', gt: 'up', le: 'down', lt: 'down' } as const;

/** How a distance is drawn that is firm to some degree only. */
const markOf = ({ comparator }: Distance): PathStep['mark'] =>
  comparator === null ? 'none' : MARK[comparator];

/** An indicator with both figures as stated, and how far they lie apart. */
export function pathStep(
  { indicator, base, goal, distance }: MeasuredPath,
  name: string,
  lang: Lang,
): PathStep {
  const [from, to] = [base, goal].map((row) => formatFigure(row, lang, SHORT_UNITS));
  const stated = `${from ?? ''} → ${to ?? ''}`;
  const said = distanceText(distance, lang);
  return {
    ...{ id: indicator, label: name, stated, said, distance: distance.value, mark: markOf(distance) },
    description: [name, stated, said].filter((part) => part !== '').join(' · '),
  };
}

/** D is the direction, # the size. */
const FIRM = {
  zh: { eq: 'D#', about: '约D#', ge: '至少D#', gt: 'D#以上', le: '至多D#', lt: 'D不到#' },
  en: {
    eq: '# D',
    about: 'about # D',
    ge: 'at least # D',
    gt: 'more than # D',
    le: 'at most # D',
    lt: 'less than # D',
  },
} as const;

const DIRECTION = {
  zh: { up: '高', down: '低' },
  en: { up: 'above', down: 'below' },
} as const;

/** The comparator of a size, where a distance runs downwards. */
const FLIPPED = { eq: 'eq', about: 'about', ge: 'le', gt: 'lt', le: 'ge', lt: 'gt' } as const;

/** Rounded so that "at least" and "at most" stay true. */
function roundSize(size: number, digits: number, firm: keyof typeof FLIPPED): string {
  const scaled = size * 10 ** digits;
  const rounded =
    firm === 'gt' || firm === 'ge'
      ? Math.floor(scaled + 1e-6)
      : firm === 'lt' || firm === 'le'
        ? Math.ceil(scaled - 1e-6)
        : Math.round(scaled);
  return formatNumber(rounded / 10 ** digits, digits);
}

/** "more than 58.4% above", "13 points above": nothing where it is open how far. */
export function distanceText({ value, unit, comparator }: Distance, lang: Lang): string {
  if (comparator === null) return '';
  const firm = value < 0 ? FLIPPED[comparator] : comparator;
  const size = roundSize(Math.abs(value), unit === 'percent' ? 1 : 2, firm);
  const word = unit === 'percent' ? '%' : t('个百分点', ' points')[lang];
  return FIRM[lang][firm]
    .replace('D', DIRECTION[lang][value < 0 ? 'down' : 'up'])
    .replace('#', `${size}${word}`);
}

export interface PathRow extends MeasuredPath {
  of: IndicatorRow;
}

/** Name of what a row traces; an amount told as a share says so. */
export function pathName({ of, basis }: PathRow, lang: Lang): string {
  const name = inLanguage(of, 'name', lang);
  if (basis === 'level' || of.unit === '%') return name;
  return t(`${name}占比`, `${name}, share`)[lang];
}

/** A figure with what it is, where it is no level: "7% or more (growth)". */
const inWords = (row: ObservationRow, lang: Lang): string =>
  row.basis === 'level' ? figureText(row, lang) : `${figureText(row, lang)} (${basisLabel[row.basis][lang]})`;

/** Value, unit, firmness and row of one figure; on the page the phrase as printed, behind its translation. */
function figureColumns(
  key: string,
  label: Words,
  pick: (row: PathRow) => ObservationRow | null,
): Column<PathRow>[] {
  const hidden = (
    part: string,
    value: (row: ObservationRow) => string | number,
    numeric = false,
  ): Column<PathRow> => ({
    key: `${key}_${part}`,
    label,
    numeric,
    value: (row) => {
      const figure = pick(row);
      return figure === null ? null : value(figure);
    },
    cell: null,
  });
  return [
    {
      key,
      label,
      value: (row) => pick(row)?.value ?? null,
      cell: (row, lang) => {
        const figure = pick(row);
        if (figure === null) return { text: t('文件没写', 'not stated')[lang] };
        const printed = printedCell(figure, lang);
        // The printed phrase is the figure in Chinese; elsewhere it stands behind its translation.
        return t(printed, {
          ...printed,
          text: inWords(figure, lang),
          lang: undefined,
          original: { text: figure.printed, aside: '' },
        })[lang];
      },
    },
    hidden('unit', ({ unit }) => unit),
    hidden('basis', ({ basis }) => basis),
    hidden('comparator', ({ comparator }) => comparator),
    hidden('id', ({ id }) => id),
  ];
}

export const pathColumns: readonly Column<PathRow>[] = [
  {
    key: 'indicator',
    label: t('指标', 'Indicator'),
    value: ({ indicator }) => indicator,
    cell: (row, lang) => ({ text: pathName(row, lang) }),
  },
  { key: 'name_zh', label: t('名称', 'Name'), value: (row) => pathName(row, 'zh'), cell: null },
  {
    key: 'name_en',
    label: t('英文名', 'English name'),
    value: (row) => pathName(row, 'en'),
    cell: null,
  },
  ...figureColumns('result_2020', t('2020年结果', 'Result of 2020'), ({ base }) => base),
  ...figureColumns(
    'target_2021',
    t('2021年目标', 'Target for 2021'),
    ({ next, nextGrowth }) => next ?? nextGrowth,
  ),
  ...figureColumns('target_2025', t('2025年目标', 'Target for 2025'), ({ goal }) => goal),
  ...figureColumns(
    'target_2021_2025',
    t('五年目标', 'Target for the five years'),
    ({ spanTarget }) => spanTarget,
  ),
  {
    key: 'distance',
    label: t('2025年目标比2020年', 'Target for 2025 against 2020'),
    value: ({ distance }) => distance?.value ?? null,
    cell: ({ distance }, lang) => ({ text: distance === null ? '' : distanceText(distance, lang) }),
  },
  {
    key: 'distance_unit',
    label: t('单位', 'Unit'),
    value: ({ distance }) => distance?.unit ?? null,
    cell: null,
  },
  {
    key: 'distance_comparator',
    label: t('比较词', 'How firm'),
    value: ({ distance }) => distance?.comparator ?? null,
    cell: null,
  },
];
