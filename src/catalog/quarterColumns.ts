/** Rows of the chart of Nan'an's quarters: their words and their columns. */
import type { QuarterPoint } from '../analysis/traceQuarters.ts';
import type { Lang, Words } from '../i18n/lang.ts';
import type { Column } from './defineChart.ts';
import { printedCell } from './printedCell.ts';
import { figureText } from './tracedColumns.ts';

export interface QuarterRow extends QuarterPoint {
  name: Words;
}

const PERIODS: Readonly<Record<string, Words>> = {
  '2023-Q1': { zh: '一季度', en: 'Jan–Mar' },
  '2023-H1': { zh: '上半年', en: 'Jan–Jun' },
  '2023-Q3': { zh: '前三季度', en: 'Jan–Sep' },
  '2023': { zh: '全年', en: 'Full year' },
};
const SPOKEN: Readonly<Record<string, string>> = {
  '2023-Q1': 'first quarter',
  '2023-H1': 'first half',
  '2023-Q3': 'first three quarters',
  '2023': 'full year',
};
const NOT_STATED: Words = { zh: '未述', en: 'not stated' };
export const rankScopes: Readonly<Record<string, Words>> = {
  中心城区: { zh: '中心城区名次', en: 'Rank in the central city' },
  全市: { zh: '全市名次', en: 'Rank in the whole city' },
};

const SCOPES_EN: Readonly<Record<string, string>> = { 中心城区: 'central city', 全市: 'whole city' };

const scopeText = (scope: string, lang: Lang): string =>
  scope === '' ? '—' : lang === 'zh' ? scope : (SCOPES_EN[scope] ?? scope);

export const when = (period: string, lang: Lang): string => PERIODS[period]?.[lang] ?? period;
/** The period inside an English sentence. */
export const spokenPeriod = (period: string): string => SPOKEN[period] ?? period;
export const growthText = ({ growth }: QuarterPoint, lang: Lang): string =>
  growth === null ? NOT_STATED[lang] : figureText(growth, lang);
export const rankText = ({ rank }: QuarterPoint, lang: Lang): string =>
  rank === null ? NOT_STATED[lang] : figureText(rank, lang);

export const quarterColumns: readonly Column<QuarterRow>[] = [
  {
    key: 'place',
    label: { zh: '地方', en: 'Place' },
    value: ({ place }) => place,
    cell: ({ name, place }, lang) => ({ text: name[lang], path: `/places/${place}/` }),
  },
  {
    key: 'period',
    label: { zh: '时期', en: 'Period' },
    value: ({ period }) => period,
    cell: ({ period }, lang) => ({ text: when(period, lang) }),
  },
  {
    key: 'growth_percent',
    label: { zh: '增速', en: 'Growth' },
    numeric: true,
    value: ({ growth }) => growth?.value ?? null,
    cell: (row, lang) => ({ text: growthText(row, lang) }),
  },
  {
    key: 'growth_comparator',
    label: { zh: '比较词', en: 'Comparator' },
    value: ({ growth }) => growth?.comparator ?? null,
    cell: null,
  },
  {
    key: 'growth_observation',
    label: { zh: '增速原样', en: 'Growth as printed' },
    value: ({ growth }) => growth?.id ?? null,
    cell: ({ growth }) => printedCell(growth),
  },
  {
    key: 'rank',
    label: { zh: '名次', en: 'Rank' },
    numeric: true,
    value: ({ rank }) => rank?.value ?? null,
    cell: (row, lang) => ({ text: rankText(row, lang) }),
  },
  {
    key: 'rank_scope',
    label: { zh: '范围', en: 'Among' },
    value: ({ rank }) => rank?.rank_scope ?? null,
    cell: ({ rank }, lang) => ({ text: scopeText(rank?.rank_scope ?? '', lang) }),
  },
  {
    key: 'rank_observation',
    label: { zh: '名次原样', en: 'Rank as printed' },
    value: ({ rank }) => rank?.id ?? null,
    cell: ({ rank }) => printedCell(rank),
  },
];
