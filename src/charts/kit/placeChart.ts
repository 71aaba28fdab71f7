/** Rows that several charts of the 2020 list share: a place, its count and class. */
import { t } from '../../i18n/t.ts';
import { classifyAwardCount, AWARD_CLASSES, type LegendStep } from './awardLegend.ts';
import { countAwardsByPlace, type PlaceAwards, summariseAwards } from '../../analysis/awards.ts';
import { countWord } from '../../format/formatList.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import { clusterLabel } from '../../ledger/vocabulary.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Column, Sources } from './defineChart.ts';

const awardPlaceRows = ({ ledger }: Sources): PlaceAwards[] =>
  countAwardsByPlace(ledger.places, ledger.awards);

/** Cluster of a place in words; zones belong to none. */
function clusterName({ cluster }: { cluster: string }, lang: Lang): string {
  return clusterLabel[cluster === '' ? 'zones' : (cluster as keyof typeof clusterLabel)][lang];
}

/** "渝北区：上榜14次" / "Yubei District: 14 commendations". */
function describePlaceAwards({ place, count }: PlaceAwards, lang: Lang): string {
  const amount = t(
    count === 0 ? '没有上榜' : `上榜${String(count)}次`,
    count === 0 ? 'none' : countWord(count, 'commendation'),
  )[lang];
  return t(`${placeName(place, lang)}：${amount}`, `${placeName(place, lang)}: ${amount}`)[lang];
}

/** What all charts of one place each say of it. */
export function placeMark(row: PlaceAwards, lang: Lang, linkTo: (path: string) => string) {
  return {
    id: row.place.id,
    label: shortPlaceName(row.place, lang),
    description: describePlaceAwards(row, lang),
    href: linkTo(`/places/${row.place.id}/`),
    count: row.count,
    step: classifyAwardCount(row.count),
    zone: row.place.place_kind === 'development_zone',
  };
}

/** The classes of the ramp, in words. */
export function awardLegendSteps(lang: Lang, highest: number): LegendStep[] {
  return AWARD_CLASSES.map(({ from, to }, index) => {
    const upper = Math.min(to, highest);
    const range = from === upper ? String(from) : `${String(from)}–${String(upper)}`;
    return {
      step: index as LegendStep['step'],
      label: index === 0 ? t('没有', 'None')[lang] : range,
    };
  });
}

/** Columns of every table whose row is a place. */
const placeColumns: readonly Column<PlaceAwards>[] = [
  { key: 'place', label: t('代码', 'Code'), value: ({ place }) => place.id, cell: null },
  {
    key: 'name_zh',
    label: t('地方', 'Place'),
    value: ({ place }) => place.name_zh,
    cell: ({ place }, lang) => ({ text: placeName(place, lang), path: `/places/${place.id}/` }),
  },
  {
    key: 'name_en',
    label: t('英文名', 'English name'),
    value: ({ place }) => place.name_en,
    cell: null,
  },
  {
    key: 'cluster',
    label: t('片区', 'Cluster'),
    value: ({ place }) => (place.cluster === '' ? 'zones' : place.cluster),
    cell: ({ place }, lang) => ({ text: clusterName(place, lang) }),
  },
  { key: 'groups', label: t('上榜次数', 'Commendations'), numeric: true, value: ({ count }) => count },
];

/** What the charts whose rows are places have in common: rows, facts, table. */
export const placeChart = {
  topic: 'awards',
  linked: true,
  rows: awardPlaceRows,
  facts: summariseAwards,
  rowId: ({ place }: PlaceAwards) => place.id,
  columns: placeColumns,
} as const;
