/** Rows of the chart of the three sectors: their words and their columns. */
import type { Sector, SectorShare } from './numbers.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import type { Column } from '../kit/defineChart.ts';
import { figureText, tracedColumns } from '../kit/tracedColumns.ts';

export interface StructureRow extends SectorShare {
  name: Words;
}

export const sectorLabel: Readonly<Record<Sector, Words>> = {
  primary: { zh: '第一产业', en: 'Primary' },
  secondary: { zh: '第二产业', en: 'Secondary' },
  tertiary: { zh: '第三产业', en: 'Tertiary' },
};

/** A change of a share, with its sign. */
export const points = (change: number, lang: Lang): string =>
  `${change > 0 ? '+' : ''}${formatNumber(change, 1)}${lang === 'zh' ? '个百分点' : ' points'}`;

export const structureColumns: readonly Column<StructureRow>[] = [
  {
    key: 'place',
    label: { zh: '地方', en: 'Place' },
    value: ({ place }) => place,
    cell: ({ name, place }, lang) => ({ text: name[lang], path: `/places/${place}/` }),
  },
  { key: 'period', label: { zh: '年份', en: 'Year' }, numeric: true, value: ({ period }) => period },
  {
    key: 'sector',
    label: { zh: '产业', en: 'Sector' },
    value: ({ sector }) => sector,
    cell: ({ sector }, lang) => ({ text: sectorLabel[sector][lang] }),
  },
  {
    key: 'share_percent',
    label: { zh: '占比', en: 'Share' },
    numeric: true,
    value: ({ share }) => share.value,
    cell: ({ share }, lang) => ({ text: figureText(share, lang) }),
  },
  {
    key: 'change_points',
    label: { zh: '比2015年', en: 'Against 2015' },
    numeric: true,
    value: ({ change }) => (change === null ? null : Number(change.toFixed(1))),
    cell: ({ change }, lang) => ({ text: change === null ? '—' : points(change, lang) }),
  },
  ...tracedColumns<StructureRow>(({ share }) => share),
];
