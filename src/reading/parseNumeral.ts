/** Chinese and Arabic numerals as government documents print them. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters a Chinese numeral below ten thousand is made of. */
export const CHINESE_NUMERAL = '[〇零一二两三四五六七八九十百千]';

/** 十五 → 15, 一百零二 → 102, 千 → 1000. Scales (万, 亿) are not part of a numeral here but of its unit. */
function parseChinese(text: string): number {
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const place = PLACES[character];
    if (place === undefined) {
      digit = DIGITS[character] ?? Number.NaN;
    } else {
      total += (digit ?? 1) * place;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}

/**
 * @param text Arabic digits with an optional decimal part and separators, or a Chinese numeral below ten thousand
 * @returns its value; NaN where it is neither
 */
export function parseNumeral(text: string): number {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return new RegExp(`^${CHINESE_NUMERAL}+$`).test(text) ? parseChinese(text) : Number.NaN;
}
