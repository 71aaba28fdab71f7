import type { LocatedPlace } from '../../analysis/locatePlaces';
import { positionWords } from '../../format/positionLabel';
import type { Lang } from '../../i18n/lang';
import { placeKindLabel, type PlaceRow } from '../../ledger/places';
import { clusterLabel } from '../../ledger/vocabulary';

/** What kind of place it is, in which cluster, and where it lies. */
export function placeKicker(place: PlaceRow, located: LocatedPlace | undefined, lang: Lang): string {
  return [
    placeKindLabel[place.place_kind][lang],
    place.cluster === '' ? '' : clusterLabel[place.cluster][lang],
    located === undefined || located.direction === null ? '' : positionWords(located, lang),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
