import { inLanguage } from '../i18n/inLanguage.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';

interface Named {
  name_zh: string;
  name_en: string;
}

interface Place extends Named {
  short_zh: string;
  short_en: string;
}

/** Full name of a place in a language. */
export const placeName = (place: Place, lang: Lang): string => inLanguage(place, 'name', lang);

/** Name of a place where room is short: two or three characters, or the English name without its kind. */
export const shortPlaceName = (place: Place, lang: Lang): string => inLanguage(place, 'short', lang);

/** A name for lists of today, in which a place that is no more says so. */
export function nameToday(name: string, { valid_to: end }: { valid_to: string }, lang: Lang): string {
  if (end === '') return name;
  return t(`${name}（${end.slice(0, 7)}撤销）`, `${name} (abolished ${end.slice(0, 7)})`)[lang];
}

// What every body of one district or city has in its name, and what readers of a chart about it can do without.
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(General )?Office of (?:Liangping|Chongqing) .*People’s Government$/, 'Government $1Office'],
  [/^(.+) of the CPC Liangping District Committee$/, 'CPC $1'],
  [/ of (?:Liangping|Chongqing)(?: District| Municipal)?(?: People’s)?(?: Government)?$/, ''],
  [/, Liangping(?: District)?$/, ''],
  [/^(?:Liangping|Chongqing)(?: District| Municipal| Local)? /, ''],
];

const chinese = ({ name_zh }: Named): string => name_zh.replace(/^[区市](?!委|政府)/, '');

const english = ({ name_en }: Named): string =>
  ENGLISH.reduce((name, [pattern, short]) => name.replace(pattern, short), name_en);

/**
 * Name of a body where all bodies are of one place: without that place. 区科技局 → 科技局, but 区委宣传部 and
 * 区政府办公室 stay, whose first word is not the place alone.
 */
export const shortAgencyName = (agency: Named, lang: Lang): string => t(chinese, english)[lang](agency);

/** A measure of 2022 with its number: 第13项：… or Measure 13: … */
export function measureTitle({ no, name_zh, name_en }: Named & { no: number }, lang: Lang): string {
  return t(`第${String(no)}项：${name_zh}`, `Measure ${String(no)}: ${name_en}`)[lang];
}
