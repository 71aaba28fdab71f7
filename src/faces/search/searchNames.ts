import { t } from '../../i18n/t.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';

/** Every name of a place or an indicator, by the path of its page: who asks for all of a name wants that page first. */
export function searchNames({ places, indicators }: Ledger, lang: Lang): Map<string, string[]> {
  return new Map([
    ...places.map((place): [string, string[]] => [
      `/places/${place.id}/`,
      [
        ...new Set([
          placeName(place, lang),
          shortPlaceName(place, lang),
          ...t(place.printed_forms, [])[lang],
        ]),
      ],
    ]),
    ...indicators.map((indicator): [string, string[]] => [
      `/indicators/${indicator.id}/`,
      [inLanguage(indicator, 'name', lang)],
    ]),
  ]);
}
