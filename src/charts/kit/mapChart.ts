/** What the charts that show places by their position share: the rows of every chart of places, and where each of them lies. */
import { locatePlaces, type LocatedPlace } from '../../analysis/locatePlaces.ts';
import type { PlaceAwards } from '../../analysis/countAwardsByPlace.ts';
import { placesOutsideList } from '../../analysis/placesOutsideList.ts';
import { rateAwardsByCluster, type ClusterAwards } from '../../analysis/rateAwardsByCluster.ts';
import { summariseAwards, type AwardsSummary } from '../../analysis/summariseAwards.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { formatList } from '../../format/formatList.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { positionLabel, distanceWords } from '../../i18n/positionLabel.ts';
import type { Column, Sources } from './defineChart.ts';
import { placeChart } from './placeChart.ts';

export interface MappedPlace extends PlaceAwards {
  /** Absent where the map draws no border. */
  located: LocatedPlace | undefined;
}

export interface MapSummary extends AwardsSummary {
  /** Districts only, highest rate first. */
  clusters: readonly ClusterAwards[];
  /** Places that the list says nothing of; the municipality itself is no place on its own map. */
  outside: readonly PlaceRow[];
  /** The most commended of the districts farther out than {@link FAR}. */
  far: readonly MappedPlace[];
}

/** Kilometres from the heart of the city beyond which a district is far out: all such lie in the east. */
export const FAR = 100;

const layoutColumns: readonly Column<MappedPlace>[] = [
  {
    key: 'position',
    label: positionLabel.seenFrom,
    pageOnly: true,
    value: () => null,
    cell: ({ located }, lang) => ({
      text: located === undefined ? positionLabel.undrawn[lang] : distanceWords(located, lang),
    }),
  },
  {
    key: 'neighbours',
    label: positionLabel.clockwise,
    pageOnly: true,
    value: () => null,
    cell: ({ located }, lang) => ({
      text:
        located?.neighbours.map((place) => shortPlaceName(place, lang)).join(LANGUAGES[lang].comma) ?? '—',
    }),
  },
];

function factsOf(rows: readonly MappedPlace[], { ledger }: Sources): MapSummary {
  const far = rows.filter(({ located }) => located !== undefined && located.kilometres > FAR);
  return {
    ...summariseAwards(rows),
    clusters: rateAwardsByCluster(rows).filter(({ cluster }) => cluster !== 'zones'),
    outside: placesOutsideList(ledger.places, ledger.awards).filter(
      ({ place_kind: kind }) => kind !== 'municipality',
    ),
    far: far.filter(({ count }) => count === far[0]?.count),
  };
}

/** Names of places where room is short. */
export const shortNames = (rows: readonly PlaceAwards[], lang: Lang): string =>
  formatList(
    rows.map(({ place }) => shortPlaceName(place, lang)),
    lang,
  );

/** Names of the places the list says nothing of. */
export const outsideNames = ({ outside }: MapSummary, lang: Lang): string =>
  formatList(
    outside.map((place) => placeName(place, lang)),
    lang,
  );

export const mapChart = {
  ...placeChart,
  rows: (sources: Sources): MappedPlace[] => {
    const located = locatePlaces(sources.ledger.places, sources.topology);
    return placeChart.rows(sources).map((row) => ({ ...row, located: located.get(row.place.id) }));
  },
  facts: factsOf,
  columns: [...placeChart.columns, ...layoutColumns] as readonly Column<MappedPlace>[],
} as const;
