/** What the charts of the 30 measures have in common: the columns that say which measure a row is about. */
import { t } from '../../i18n/t.ts';
import type { MeasureRow } from '../../ledger/measures.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { domainLabel } from '../../ledger/vocabulary.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Column, LinkTo } from './defineChart.ts';
import { printedCell } from './printedCell.ts';

const measurePath = ({ id }: Pick<MeasureRow, 'id'>): string => `/measures/${id}/`;

export const measureName = (measure: MeasureRow, lang: Lang): string => inLanguage(measure, 'name', lang);

/** “第4项” / “no. 4”, for sentences. */
export const measureNumbers = (measures: readonly MeasureRow[], lang: Lang): string =>
  t(
    `第${measures.map(({ no }) => String(no)).join('、')}项`,
    `${measures.length === 1 ? 'no.' : 'nos.'} ${measures.map(({ no }) => String(no)).join(', ')}`,
  )[lang];

/** What every drawing says of a measure. */
export function measureMark(measure: MeasureRow, lang: Lang, linkTo: LinkTo) {
  return {
    id: measure.id,
    no: measure.no,
    label: measureName(measure, lang),
    href: linkTo(measurePath(measure)),
  };
}

/** Number, name and domain of the measure a row is about. */
export function measureColumns<Row>(of: (row: Row) => MeasureRow): Column<Row>[] {
  return [
    { key: 'no', label: t('序号', 'No.'), numeric: true, value: (row) => of(row).no },
    {
      key: 'measure',
      label: t('措施', 'Measure'),
      value: (row) => of(row).id,
      cell: (row, lang) => ({ text: measureName(of(row), lang), path: measurePath(of(row)) }),
    },
    {
      key: 'domain',
      label: t('领域', 'Field'),
      value: (row) => of(row).domain,
      cell: (row, lang) => ({ text: domainLabel[of(row).domain][lang] }),
    },
  ];
}

interface Stated {
  id: string;
  document: string;
  printed: string;
  start: number | null;
  note_zh: string;
  note_en: string;
}

/** Where a row stands in the document, and what had to be inferred; empty where the document says nothing. */
export function statedColumns<Row>(of: (row: Row) => Stated | null): Column<Row>[] {
  return [
    {
      key: 'printed',
      label: t('原样', 'As printed'),
      value: (row) => of(row)?.printed ?? '',
      cell: (row) => printedCell(of(row)),
    },
    {
      key: 'start',
      label: t('位置', 'Offset'),
      numeric: true,
      value: (row) => of(row)?.start ?? null,
      cell: null,
    },
    {
      key: 'note_zh',
      label: t('说明', 'Note'),
      value: (row) => of(row)?.note_zh ?? '',
      cell: null,
    },
    {
      key: 'note_en',
      label: t('英文说明', 'Note'),
      value: (row) => of(row)?.note_en ?? '',
      cell: null,
    },
  ];
}
