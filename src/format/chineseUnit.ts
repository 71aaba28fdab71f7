/** A unit as the documents print it, taken apart: 万亿元 is 10¹² times 元. */
export interface ChineseUnit {
  /** Power of ten of the scale: 0, 4 (万), 8 (亿) or 12 (万亿). */
  scale: number;
  measure: string;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
];

export function chineseUnit(unit: string): ChineseUnit {
  const [name, scale] = SCALES.find(([prefix]) => unit.startsWith(prefix)) ?? ['', 0];
  return { scale, measure: unit.slice(name.length) };
}
