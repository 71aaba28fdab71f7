/** What the two timelines of regional product share: their rows, what a row says, and the columns of their tables. */
import { t } from '../../i18n/t.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import { originalFigure } from '../../format/originalFigure.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';
import { placeName } from '../../format/placeName.ts';
import type { Lang } from '../../i18n/lang.ts';
import { statusWords } from '../../i18n/observationLabel.ts';
import { unitLabel } from '../../i18n/unitLabel.ts';
import { basisLabel, kindOfFigure } from '../../i18n/vocabularyLabel.ts';
import type { Column, LinkTo, Sources } from './defineChart.ts';

export interface GdpRow {
  place: PlaceRow;
  row: ObservationRow;
}

/** The municipality first, then the places whose documents were coded. */
const PLACES = ['500000', '500112', '500108', 'chongqing-economic-zone', '500155'];

/** Observations of regional product that a timeline shows, by place, then year, results before targets. */
export function gdpRows({ ledger }: Sources, shown: (row: ObservationRow) => boolean): GdpRow[] {
  const ofGdp = ledger.observations.filter((row) => row.indicator === 'gross-regional-product' && shown(row));
  return PLACES.flatMap((id) => {
    const place = ledger.places.find((candidate) => candidate.id === id);
    if (place === undefined) throw new RangeError(`gdpRows: no place ${id}`);
    return ofGdp
      .filter((row) => row.place === id)
      .sort((a, b) => a.period.localeCompare(b.period) || a.kind.localeCompare(b.kind))
      .map((row) => ({ place, row }));
  });
}

export const stated = (row: ObservationRow, lang: Lang): string => formatFigure(row, lang, unitLabel);

/** Where a figure stands in its document. */
const tracePath = ({ document, id }: ObservationRow): string => `/documents/${document}/#${id}`;

/** What a mark says aloud, and where it leads. */
export function gdpMark(
  { place, row }: GdpRow,
  lang: Lang,
  linkTo: LinkTo,
): { id: string; description: string; href: string } {
  const parts = [
    placeName(place, lang),
    formatPeriod(row.period, lang),
    kindOfFigure[row.kind][lang],
    stated(row, lang),
    statusWords(row, lang),
  ];
  return {
    id: row.id,
    description: parts.filter((part) => part !== '').join(' · '),
    href: linkTo(tracePath(row)),
  };
}

/** Names by id, for facts that know places by their ids. */
export function placesOf(rows: readonly GdpRow[]): ReadonlyMap<string, PlaceRow> {
  return new Map(rows.map(({ place }) => [place.id, place]));
}

export const gdpColumns: readonly Column<GdpRow>[] = [
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
    cell: ({ row }, lang) => ({ text: stated(row, lang), original: originalFigure(row, lang) }),
  },
  { key: 'unit', label: t('单位', 'Unit'), value: ({ row }) => row.unit, cell: null },
  {
    key: 'comparator',
    label: t('比较词', 'Comparator'),
    value: ({ row }) => row.comparator,
    cell: null,
  },
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
    cell: ({ row }) => ({ text: row.printed, path: tracePath(row), lang: 'zh-CN' }),
  },
  { key: 'document', label: t('文件', 'Document'), value: ({ row }) => row.document, cell: null },
];
