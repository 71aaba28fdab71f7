/** The figures of the chart as its table has them, and what a mark says of one. */
import { gradeOfCited } from '../../ledger/gradeOfCited.ts';
import { basisLabel, kindOfFigure, statusWords } from '../../ledger/vocabulary.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { originalFigure } from '../../format/formatFigure.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';
import { placeName } from '../../format/placeName.ts';
import type { Column, LinkTo } from '../kit/defineChart.ts';
import { figureText, printedCell } from '../kit/tracedColumns.ts';
import type { GdpRow } from './numbers.ts';

/** Names a figure, and leads to where it stands. */
export function markOf({ place, row }: GdpRow, lang: Lang, linkTo: LinkTo) {
  const parts = [
    placeName(place, lang),
    formatPeriod(row.period, lang),
    row.kind === 'target' ? kindOfFigure.target[lang] : '',
    figureText(row, lang),
    // Where a series breaks is drawn.
    statusWords({ ...row, series: '' }, lang),
    gradeOfCited(row.document, lang),
  ];
  return {
    id: row.id,
    description: parts.filter((part) => part !== '').join(' · '),
    href: linkTo(`/documents/${row.document}/#${row.id}`),
  };
}

export const columns: readonly Column<GdpRow>[] = [
  {
    key: 'place',
    label: t('地方', 'Place'),
    value: ({ place }) => place.id,
    cell: ({ place }, lang) => ({ text: placeName(place, lang), path: `/places/${place.id}/` }),
  },
  {
    key: 'period',
    label: t('年份', 'Year'),
    value: ({ row }) => row.period,
    cell: ({ row }, lang) => ({ text: formatPeriod(row.period, lang) }),
  },
  {
    key: 'kind',
    label: t('结果或目标', 'Result or target'),
    value: ({ row }) => row.kind,
    cell: ({ row }, lang) => ({ text: kindOfFigure[row.kind][lang] }),
  },
  {
    key: 'basis',
    label: t('数字的性质', 'What it is'),
    value: ({ row }) => row.basis,
    cell: ({ row }, lang) => ({ text: basisLabel[row.basis][lang] }),
  },
  {
    key: 'value',
    label: t('数', 'Figure'),
    numeric: true,
    value: ({ row }) => row.value,
    cell: ({ row }, lang) => ({ text: figureText(row, lang), original: originalFigure(row, lang) }),
  },
  { key: 'unit', label: t('单位', 'Unit'), value: ({ row }) => row.unit, cell: null },
  {
    key: 'value_base',
    label: t('折成元或百分比', 'In CNY or per cent'),
    value: ({ row }) => row.value_base,
    cell: null,
  },
  { key: 'comparator', label: t('比较词', 'Comparator'), value: ({ row }) => row.comparator, cell: null },
  {
    key: 'series',
    label: t('说明', 'Status'),
    value: ({ row }) => row.series,
    cell: ({ row }, lang) => ({ text: statusWords(row, lang) }),
  },
  { key: 'vintage', label: t('版次', 'Vintage'), value: ({ row }) => row.vintage, cell: null },
  { key: 'precision', label: t('精度', 'Precision'), value: ({ row }) => row.precision, cell: null },
  {
    key: 'observation',
    label: t('原文', 'As printed'),
    value: ({ row }) => row.id,
    cell: ({ row }, lang) => printedCell(row, lang),
  },
  {
    key: 'source_grade',
    label: t('来源等级', 'Source grade'),
    value: ({ row }) => gradeOfCited(row.document, 'en'),
    cell: ({ row }, lang) => ({ text: gradeOfCited(row.document, lang) }),
  },
  { key: 'document', label: t('文件', 'Document'), value: ({ row }) => row.document, cell: null },
  {
    key: 'note',
    label: t('附注', 'Note'),
    value: ({ row }) => row.note_en,
    cell: ({ row }, lang) => ({ text: inLanguage(row, 'note', lang) }),
    pageOnly: true,
  },
  { key: 'note_zh', label: t('附注', 'Note in Chinese'), value: ({ row }) => row.note_zh, cell: null },
  { key: 'note_en', label: t('英文附注', 'Note'), value: ({ row }) => row.note_en, cell: null },
];
