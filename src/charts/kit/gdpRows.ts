/** What the two timelines of regional product share: their rows, what a row says, and the columns of their tables. */
import { isCounted } from '../../analysis/joinObservations.ts';
import { t } from '../../i18n/t.ts';
import { gradeOfCited } from '../../ledger/gradeOfCited.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { originalFigure } from '../../format/formatFigure.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';
import { placeName } from '../../format/placeName.ts';
import type { Lang } from '../../i18n/lang.ts';
import { statusWords, basisLabel, kindOfFigure } from '../../ledger/vocabulary.ts';
import type { Column, LinkTo, Sources } from './defineChart.ts';
import { printedCell, figureText } from './tracedColumns.ts';

export interface GdpRow {
  place: PlaceRow;
  row: ObservationRow;
}

/** The municipality, and places that an archived text states figures of: of others only scattered figures of cited pages are known. */
function drawnPlaces({ documents, observations, places }: Ledger): ReadonlySet<string> {
  const archived = new Set(documents.filter(({ audited }) => audited).map(({ id }) => id));
  const read = observations.filter((row) => archived.has(row.document) && isCounted(row));
  const whole = places.filter(({ place_kind: kind }) => kind === 'municipality');
  return new Set([...whole.map(({ id }) => id), ...read.map(({ place }) => place)]);
}

/** A figure of the whole place, counted as everybody counts: what has a body, breakdown or scope is another quantity. */
const isWhole = ({ body, breakdown, scope }: ObservationRow): boolean => body + breakdown + scope === '';

/**
 * Observations of regional product that a timeline shows, whichever documents state them: the municipality, then its places in their
 * order, by year, results before targets, later documents after earlier ones. Places known from cited pages alone are left out:
 * no timeline may look as if they were all.
 */
export function gdpRows({ ledger }: Sources, shown: (row: ObservationRow) => boolean): GdpRow[] {
  const drawn = drawnPlaces(ledger);
  const issued = new Map(ledger.documents.map(({ id, issued_on: day }) => [id, day]));
  const dayOf = ({ document }: ObservationRow): string => issued.get(document) ?? '';
  const order = (a: ObservationRow, b: ObservationRow): number =>
    a.period.localeCompare(b.period) || a.kind.localeCompare(b.kind) || dayOf(a).localeCompare(dayOf(b));
  const own = ledger.observations.filter(
    (row) =>
      row.indicator === 'gross-regional-product' &&
      drawn.has(row.place) &&
      isCounted(row) &&
      isWhole(row) &&
      shown(row),
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
    gradeOfCited(row.document, lang),
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
    cell: ({ row }, lang) => printedCell(row, lang),
  },
  {
    key: 'source_grade',
    label: t('来源等级', 'Source grade'),
    value: ({ row }) => gradeOfCited(row.document, 'en'),
    cell: ({ row }, lang) => ({ text: gradeOfCited(row.document, lang) }),
  },
  { key: 'document', label: t('文件', 'Document'), value: ({ row }) => row.document, cell: null },
];
