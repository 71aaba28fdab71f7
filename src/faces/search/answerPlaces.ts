/** The places questions may name, with everything each is called in both languages. */
import { nameToday, placeName, shortPlaceName } from '../../format/placeName.ts';
import type { AnswerPlace } from '../../format/searchAnswers.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { simplify } from './spellingTables.ts';
import { namesInAllLanguages, namesInBoth, uniqueNames } from './uniqueNames.ts';

/** The municipality as those say who do not say its name. */
const WHOLE_CITY = t(['全市', '重庆全市'], ['whole city', 'the city', 'municipality', 'chongqing city']);

/** A place by its short name, its full one, without its apostrophe, and as documents print it in simplified characters. */
function namesOf(place: PlaceRow): string[] {
  const names = [...namesInAllLanguages(place, shortPlaceName), ...namesInAllLanguages(place, placeName)];
  const whole = place.place_kind === 'municipality' ? namesInBoth(WHOLE_CITY) : [];
  return uniqueNames([
    ...names,
    ...names.map((name) => name.replace(/[’']/g, ' ')),
    ...place.printed_forms.map(simplify),
    ...whole,
  ]);
}

export const answerPlaces = ({ places }: Ledger, lang: Lang): AnswerPlace[] =>
  places.map((place) => ({
    title: nameToday(placeName(place, lang), place, lang),
    path: `/places/${place.id}/`,
    names: namesOf(place),
    note: inLanguage(place, 'note', lang),
  }));
