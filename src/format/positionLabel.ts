import { t } from '../i18n/t.ts';
import type { Lang, Words } from '../i18n/lang.ts';

/** Where a place lies, in words: what a map shows by its layout. */
const directionLabel = {
  north: t('北', 'north'),
  northeast: t('东北', 'north-east'),
  east: t('东', 'east'),
  southeast: t('东南', 'south-east'),
  south: t('南', 'south'),
  southwest: t('西南', 'south-west'),
  west: t('西', 'west'),
  northwest: t('西北', 'north-west'),
} as const satisfies Record<string, Words>;

/** Words around a direction; every language has the same. */
export const positionLabel = {
  position: t('位置', 'Position'),
  seenFrom: t('从渝中看', 'Seen from Yuzhong'),
  neighbours: t('相邻', 'Neighbours'),
  clockwise: t('相邻，从北顺时针', 'Neighbours, clockwise from north'),
  origin: t('由此看各地', 'the others are seen from here'),
  undrawn: t('没有边界，列在一旁', 'no border, listed beside'),
} as const satisfies Record<string, Words>;

/** Where a place lies, seen from another; names are the short ones. */
export interface Position {
  from: Readonly<Record<`short_${Lang}`, string>>;
  /** `null` for the place all others are seen from. */
  direction: keyof typeof directionLabel | null;
  kilometres: number;
}

/** "东约80公里", "about 80 km east": under a heading that says from where. */
export function distanceWords({ direction, kilometres }: Position, lang: Lang): string {
  if (direction === null) return positionLabel.origin[lang];
  const way = directionLabel[direction][lang];
  return t(`${way}约${String(kilometres)}公里`, `about ${String(kilometres)} km ${way}`)[lang];
}

/** "渝中以东约80公里", "about 80 km east of Yuzhong". */
export function positionWords(position: Position, lang: Lang): string {
  const { from, direction } = position;
  const distance = distanceWords(position, lang);
  if (direction === null) return distance;
  const linking = directionLabel[direction].zh.length === 1 ? '以' : '';
  return t(`${from.short_zh}${linking}${distance}`, `${distance} of ${from.short_en}`)[lang];
}
