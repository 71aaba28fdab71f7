/** Chinese and Arabic numerals as government documents print them. */

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };

/** Characters a Chinese numeral below ten thousand is made of. */
export const CHINESE_NUMERAL = '[〇零一二两三四五六七八九十百千]';

/** Arabic digits with an optional decimal part; separators stand between groups of three or nowhere: 3,4 is a list. */
export const ARABIC_NUMERAL = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+(?![,\d])|\d+)(?:\.\d+)?`;

const ARABIC = new RegExp(`^${ARABIC_NUMERAL}$`);
const STEP = /(零?)([一二三四五六七八九])([千百十]?)/gy;

/**
 * 十五 → 15, 一百零二 → 102, 千 → 1000. Scales (万, 亿) are not part of a numeral here but of its unit. What is no numeral of the
 * usual form (两三, 十四五, 二〇二〇, 一百二) is not guessed at: NaN.
 */
function parseChinese(text: string): number {
  const single = PLACES[text];
  if (single !== undefined) return single;
  const plain = text
    .replaceAll('〇', '零')
    .replace(/^两$|两(?=[百千])/g, '二')
    .replace(/^十/, '一十');
  if (plain === '零') return 0;
  let [total, last, read] = [0, Number.POSITIVE_INFINITY, 0];
  for (const [step, zero, digit = '', name = ''] of plain.matchAll(STEP)) {
    const place = PLACES[name] ?? 1;
    // Places fall, and 零 stands where one is left out between two, and only there.
    const leftOut = total > 0 && last > 10 * place;
    if (place >= last || leftOut !== (zero === '零')) return Number.NaN;
    total += DIGITS.indexOf(digit) * place;
    last = place;
    read += step.length;
  }
  return read === plain.length ? total : Number.NaN;
}

/**
 * @param text Arabic digits with an optional decimal part and separators, or a Chinese numeral below ten thousand
 * @returns its value; NaN where it is neither
 */
export function parseNumeral(text: string): number {
  if (ARABIC.test(text)) return Number(text.replaceAll(',', ''));
  return new RegExp(`^${CHINESE_NUMERAL}+$`).test(text) ? parseChinese(text) : Number.NaN;
}
