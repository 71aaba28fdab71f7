import type { HeadlineCell, HeadlineRow } from '../analysis/compareHeadlineTargets.ts';
import { placeName } from '../format/placeName.ts';
import type { Lang } from '../i18n/lang.ts';
import { basisLabel } from '../i18n/vocabularyLabel.ts';
import type { Column } from './defineChart.ts';
import { figureWords, indicatorName, printedCell } from './targetWords.ts';

/** What a plan says of one indicator. */
export type PlanRow = HeadlineCell & Pick<HeadlineRow, 'indicator' | 'basis'>;

const notStated = (lang: Lang): string => (lang === 'zh' ? '未述' : 'not stated');

/** A target in words, or that none is stated. */
export const planFigure = ({ target }: HeadlineCell, lang: Lang): string =>
  target === null ? notStated(lang) : figureWords(target, lang);

/** Columns of a table whose row is a plan and an indicator. */
export const planColumns: readonly Column<PlanRow>[] = [
  {
    key: 'indicator',
    label: { zh: '指标', en: 'Indicator' },
    value: ({ indicator }) => indicator.id,
    cell: ({ indicator }, lang) => ({ text: indicatorName(indicator, lang) }),
  },
  {
    key: 'basis',
    label: { zh: '性质', en: 'Basis' },
    value: ({ basis }) => basis,
    cell: ({ basis }, lang) => ({ text: basisLabel[basis][lang] }),
  },
  {
    key: 'place',
    label: { zh: '地方', en: 'Place' },
    value: ({ place }) => place.id,
    cell: ({ place }, lang) => ({ text: placeName(place, lang), path: `/places/${place.id}/` }),
  },
  { key: 'period', label: { zh: '年份', en: 'Year' }, value: ({ plan }) => plan.year },
  {
    key: 'comparator',
    label: { zh: '比较词', en: 'Comparator' },
    value: ({ target }) => target?.comparator ?? '',
    cell: null,
  },
  {
    key: 'target_percent',
    label: { zh: '目标', en: 'Target' },
    value: ({ target }) => target?.value ?? null,
    cell: (row, lang) => ({ text: planFigure(row, lang) }),
  },
  {
    key: 'target_id',
    label: { zh: '原文', en: 'As printed' },
    value: ({ target }) => target?.id ?? '',
    cell: ({ target }) => (target === null ? { text: '' } : printedCell(target)),
  },
];
