import { CLUSTERS, type Cluster } from '../ledger/vocabulary.ts';
import type { PlaceAwards } from './countAwardsByPlace.ts';

export interface ClusterAwards {
  /** `zones` stands for the development zones, which belong to no cluster. */
  cluster: Cluster | 'zones';
  districts: number;
  awards: number;
  /** Commendations per district: clusters differ in size, so counts alone would mislead. */
  rate: number;
  /** Districts of the cluster without any commendation. */
  without: number;
}

function rateGroup(cluster: ClusterAwards['cluster'], members: readonly PlaceAwards[]): ClusterAwards {
  const awards = members.reduce((sum, member) => sum + member.count, 0);
  return {
    cluster,
    districts: members.length,
    awards,
    rate: awards / members.length,
    without: members.filter((member) => member.count === 0).length,
  };
}

/**
 * Commendations per district in each cluster, highest rate first, the commended zones last and apart.
 */
export function rateAwardsByCluster(places: readonly PlaceAwards[]): ClusterAwards[] {
  const clusters = CLUSTERS.map((cluster) =>
    rateGroup(
      cluster,
      places.filter(({ place }) => place.cluster === cluster),
    ),
  );
  const zones = places.filter(({ place }) => place.place_kind === 'development_zone');
  const sorted = clusters.filter((row) => row.districts > 0).sort((a, b) => b.rate - a.rate);
  return zones.length > 0 ? [...sorted, rateGroup('zones', zones)] : sorted;
}
