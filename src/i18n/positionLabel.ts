/** Where a place lies, in words: what a map shows by its layout. */
import type { Lang, Words } from './lang.ts';

/** As a suffix of the place it is seen from, so that one word serves "渝中区以东" and a table's cell. */
const directionLabel = {
  north: { zh: '以北', en: 'north' },
  northeast: { zh: '东北', en: 'north-east' },
  east: { zh: '以东', en: 'east' },
  southeast: { zh: '东南', en: 'south-east' },
  south: { zh: '以南', en: 'south' },
  southwest: { zh: '西南', en: 'south-west' },
  west: { zh: '以西', en: 'west' },
  northwest: { zh: '西北', en: 'north-west' },
} as const satisfies Record<string, Words>;

/** Words around a direction; every language has the same. */
export const positionLabel = {
  position: { zh: '位置', en: 'Position' },
  neighbours: { zh: '相邻（从北起顺时针）', en: 'Neighbours, clockwise from the north' },
  origin: { zh: '其他地方的位置都从这里说起', en: 'the positions of the others are told from here' },
  undrawn: { zh: '没有边界，图上列在一旁', en: 'no border here, listed beside the map' },
} as const satisfies Record<string, Words>;

/** Where a place lies, seen from another; names are the short ones. */
export interface Position {
  from: Readonly<Record<`short_${Lang}`, string>>;
  /** `null` for the place all others are seen from. */
  direction: keyof typeof directionLabel | null;
  kilometres: number;
}

/** "渝中以东约80公里", "about 80 km east of Yuzhong". */
export function positionWords({ from, direction, kilometres }: Position, lang: Lang): string {
  if (direction === null) return positionLabel.origin[lang];
  const way = directionLabel[direction][lang];
  return {
    zh: `${from.short_zh}${way}约${String(kilometres)}公里`,
    en: `about ${String(kilometres)} km ${way} of ${from.short_en}`,
  }[lang];
}
