/** What the two timelines of regional product share: their rows, what a row says, and the columns of their tables. */
import { isCounted } from '../../analysis/countedRows.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { originalFigure } from '../../format/originalFigure.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';
import { placeName } from '../../format/placeName.ts';
import type { Lang } from '../../i18n/lang.ts';
import { statusWords } from '../../i18n/observationLabel.ts';
import { basisLabel, kindOfFigure } from '../../i18n/vocabularyLabel.ts';
import type { Column, LinkTo, Sources } from './defineChart.ts';
import { printedCell } from './printedCell.ts';
import { figureText } from './tracedColumns.ts';

export interface GdpRow {
  place: PlaceRow;
  row: ObservationRow;
}

/** A figure of the whole place, counted as everybody counts: what has a body, breakdown or scope is another quantity. */
const isWhole = ({ body, breakdown, scope }: ObservationRow): boolean => body + breakdown + scope === '';

/**
 * Observations of regional product that a timeline shows, whichever documents state them: the municipality, then its places in their
 * order, by year, results before targets, later documents after earlier ones.
 */
export function gdpRows({ ledger }: Sources, shown: (row: ObservationRow) => boolean): GdpRow[] {
  const issued = new Map(ledger.documents.map(({ id, issued_on: day }) => [id, day]));
  const dayOf = ({ document }: ObservationRow): string => issued.get(document) ?? '';
  const order = (a: ObservationRow, b: ObservationRow): number =>
    a.period.localeCompare(b.period) || a.kind.localeCompare(b.kind) || dayOf(a).localeCompare(dayOf(b));
  const own = ledger.observations.filter(
    (row) => row.indicator === 'gross-regional-product' && isCounted(row) && isWhole(row) && shown(row),
  );
  const byPlace = Map.groupBy(own, ({ place }) => place);
  return ledger.places.flatMap((place) =>
    (byPlace.get(place.id) ?? []).sort(order).map((row) => ({ place, row })),
  );
}

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
    figureText(row, lang),
    statusWords(row, lang),
  ];
  return {
    id: row.id,
    description: parts.filter((part) => part !== '').join(' · '),
    href: linkTo(`/documents/${row.document}/#${row.id}`),
  };
}

/** Names by id, for facts that know places by their ids. */
export function placesOf(rows: readonly GdpRow[]): ReadonlyMap<string, PlaceRow> {
  return new Map(rows.map(({ place }) => [place.id, place]));
}

export const gdpColumns: readonly Column<GdpRow>[] = [
  {
    key: 'place',
    label: { zh: '地方', en: 'Place' },
    value: ({ place }) => place.id,
    cell: ({ place }, lang) => ({ text: placeName(place, lang), path: `/places/${place.id}/` }),
  },
  {
    key: 'period',
    label: { zh: '年份', en: 'Year' },
    value: ({ row }) => row.period,
    cell: ({ row }, lang) => ({ text: formatPeriod(row.period, lang) }),
  },
  {
    key: 'kind',
    label: { zh: '结果或目标', en: 'Result or target' },
    value: ({ row }) => row.kind,
    cell: ({ row }, lang) => ({ text: kindOfFigure[row.kind][lang] }),
  },
  {
    key: 'basis',
    label: { zh: '数字的性质', en: 'What it is' },
    value: ({ row }) => row.basis,
    cell: ({ row }, lang) => ({ text: basisLabel[row.basis][lang] }),
  },
  {
    key: 'value',
    label: { zh: '数', en: 'Figure' },
    numeric: true,
    value: ({ row }) => row.value,
    cell: ({ row }, lang) => ({ text: figureText(row, lang), original: originalFigure(row, lang) }),
  },
  { key: 'unit', label: { zh: '单位', en: 'Unit' }, value: ({ row }) => row.unit, cell: null },
  {
    key: 'comparator',
    label: { zh: '比较词', en: 'Comparator' },
    value: ({ row }) => row.comparator,
    cell: null,
  },
  {
    key: 'series',
    label: { zh: '说明', en: 'Status' },
    value: ({ row }) => row.series,
    cell: ({ row }, lang) => ({ text: statusWords(row, lang) }),
  },
  { key: 'vintage', label: { zh: '版次', en: 'Vintage' }, value: ({ row }) => row.vintage, cell: null },
  { key: 'precision', label: { zh: '精度', en: 'Precision' }, value: ({ row }) => row.precision, cell: null },
  {
    key: 'observation',
    label: { zh: '原文', en: 'As printed' },
    value: ({ row }) => row.id,
    cell: ({ row }) => printedCell(row),
  },
  { key: 'document', label: { zh: '文件', en: 'Document' }, value: ({ row }) => row.document, cell: null },
];
