import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';

type Names = readonly string[];

const chinese = (names: Names): string => names.join('、');

function english(names: Names): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Names in a row as each language writes them: 甲、乙、丙 or A, B and C. */
export const formatList = (names: Names, lang: Lang): string => t(chinese, english)[lang](names);
