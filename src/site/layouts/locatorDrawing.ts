import { LOCATOR_WIDTH, placeLocator } from '../../charts/kit/placeLocator.ts';
import { chartDocument, renderChart } from '../../charts/kit/render.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { sources } from '../../ledger/sources.ts';

/** A place among its neighbours; nothing where there is no polygon of it. */
export function locatorDrawing(
  place: PlaceRow,
  neighbours: readonly PlaceRow[],
  lang: Lang,
  to: (path: string) => string,
): string {
  if (neighbours.length === 0 || place.cluster === '') return '';
  const { topology, ledger } = sources;
  const whole = ledger.places.find(({ place_kind: kind }) => kind === 'municipality');
  const located = [place, ...neighbours].flatMap(({ id, lon, lat, ...names }) => {
    const href = id === place.id ? undefined : to(`/places/${id}/`);
    return lon === null || lat === null ? [] : [{ id, label: shortPlaceName(names, lang), href, lon, lat }];
  });
  const options = {
    document: chartDocument,
    width: LOCATOR_WIDTH,
    topology,
    hue: `cluster-${place.cluster}`,
    whole: whole === undefined ? '' : shortPlaceName(whole, lang),
  } as const;
  const label = t(`${placeName(place, lang)}在哪里`, `Where ${placeName(place, lang)} lies`)[lang];
  return renderChart('place-locator', () => placeLocator(located, options), { label, linked: true });
}
