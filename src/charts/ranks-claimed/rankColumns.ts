/** Rows of the chart of claimed ranks: their words and their columns. */
import { formatPeriod } from '../../format/formatPeriod.ts';
import type { ClaimedRank, RankScope } from './numbers.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Words } from '../../i18n/lang.ts';
import type { Column } from '../kit/defineChart.ts';
import { figureText, tracedColumns } from '../kit/tracedColumns.ts';

export interface RankRow extends ClaimedRank {
  indicator: Words;
  place: Words;
}

export const scopeLabel: Readonly<Record<RankScope, Words>> = {
  全国: { zh: '全国', en: 'In the country' },
  全市: { zh: '全市', en: 'In the whole city' },
  中心城区: { zh: '中心城区', en: 'In the central city' },
};

export const rankColumns: readonly Column<RankRow>[] = [
  {
    key: 'place',
    label: { zh: '谁的名次', en: 'Whose' },
    value: ({ rank }) => rank.place,
    cell: ({ rank, place }, lang) => ({ text: place[lang], path: `/places/${rank.place}/` }),
  },
  {
    key: 'indicator',
    label: { zh: '指标', en: 'Indicator' },
    value: ({ rank }) => rank.indicator,
    cell: ({ indicator }, lang) => ({ text: indicator[lang] }),
  },
  {
    key: 'context_zh',
    label: { zh: '排的是', en: 'What of it' },
    value: ({ rank }) => rank.context_zh,
    cell: ({ rank }, lang) => ({ text: inLanguage(rank, 'context', lang) }),
  },
  {
    key: 'context_en',
    label: { zh: '英文', en: 'What of it' },
    value: ({ rank }) => rank.context_en,
    cell: null,
  },
  {
    key: 'period',
    label: { zh: '时期', en: 'Period' },
    value: ({ rank }) => rank.period,
    cell: ({ rank }, lang) => ({ text: formatPeriod(rank.period, lang) }),
  },
  {
    key: 'scope',
    label: { zh: '范围', en: 'Among' },
    value: ({ scope }) => scope,
    cell: ({ scope }, lang) => ({ text: scopeLabel[scope][lang] }),
  },
  {
    key: 'rank',
    label: { zh: '名次', en: 'Rank' },
    numeric: true,
    value: ({ rank }) => rank.value,
    cell: ({ rank }, lang) => ({ text: figureText(rank, lang) }),
  },
  ...tracedColumns<RankRow>(({ rank }) => rank),
];
