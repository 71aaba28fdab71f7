import {
  type PlaceAwards,
  placesOutsideList,
  rateAwardsByCluster,
  type ClusterAwards,
  summariseAwards,
  type AwardsSummary,
} from '../../analysis/awards.ts';
import { locatePlaces, type LocatedPlace } from '../../analysis/locatePlaces.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import type { Sources } from '../kit/defineChart.ts';
import { placeChart } from '../kit/placeChart.ts';

export interface MappedPlace extends PlaceAwards {
  /** Absent where the map draws no border. */
  located: LocatedPlace | undefined;
}

export interface MapSummary extends AwardsSummary {
  /** Districts only, highest rate first. */
  clusters: readonly ClusterAwards[];
  /** Places that the list says nothing of; the municipality itself is no place on its own map. */
  outside: readonly PlaceRow[];
}

/** Every place of the list with where it lies. */
export function mappedPlaces(sources: Sources): MappedPlace[] {
  const located = locatePlaces(sources.ledger.places, sources.topology);
  return placeChart.rows(sources).map((row) => ({ ...row, located: located.get(row.place.id) }));
}

export function mapFacts(rows: readonly MappedPlace[], { ledger }: Sources): MapSummary {
  return {
    ...summariseAwards(rows),
    clusters: rateAwardsByCluster(rows).filter(({ cluster }) => cluster !== 'zones'),
    outside: placesOutsideList(ledger.places, ledger.awards).filter(
      ({ place_kind: kind }) => kind !== 'municipality',
    ),
  };
}
