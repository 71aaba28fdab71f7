/** Where a place lies, in words: what a map shows by its layout. */
import type { Lang, Words } from './lang.ts';

const directionLabel = {
  north: { zh: '北', en: 'north' },
  northeast: { zh: '东北', en: 'north-east' },
  east: { zh: '东', en: 'east' },
  southeast: { zh: '东南', en: 'south-east' },
  south: { zh: '南', en: 'south' },
  southwest: { zh: '西南', en: 'south-west' },
  west: { zh: '西', en: 'west' },
  northwest: { zh: '西北', en: 'north-west' },
} as const satisfies Record<string, Words>;

/** Words around a direction; every language has the same. */
export const positionLabel = {
  position: { zh: '位置', en: 'Position' },
  seenFrom: { zh: '从渝中看', en: 'Seen from Yuzhong' },
  neighbours: { zh: '相邻', en: 'Neighbours' },
  clockwise: { zh: '相邻，从北顺时针', en: 'Neighbours, clockwise from north' },
  origin: { zh: '由此看各地', en: 'the others are seen from here' },
  undrawn: { zh: '没有边界，列在一旁', en: 'no border, listed beside' },
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
  return {
    zh: `${way}约${String(kilometres)}公里`,
    en: `about ${String(kilometres)} km ${way}`,
  }[lang];
}

/** "渝中以东约80公里", "about 80 km east of Yuzhong". */
export function positionWords(position: Position, lang: Lang): string {
  const { from, direction } = position;
  const distance = distanceWords(position, lang);
  if (direction === null) return distance;
  const linking = directionLabel[direction].zh.length === 1 ? '以' : '';
  return {
    zh: `${from.short_zh}${linking}${distance}`,
    en: `${distance} of ${from.short_en}`,
  }[lang];
}
