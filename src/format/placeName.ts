import { inLanguage } from '../i18n/inLanguage.ts';

interface Named {
  name_zh: string;
  name_en: string;
  short_zh: string;
  short_en: string;
}

/** Full name of a place in a language. */
export function placeName(place: Named, lang: 'zh' | 'en'): string {
  return inLanguage(place, 'name', lang);
}

/** Name of a place where room is short: two or three characters, or the English name without its kind. */
export function shortPlaceName(place: Named, lang: 'zh' | 'en'): string {
  return inLanguage(place, 'short', lang);
}
