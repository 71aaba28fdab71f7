/** Whole numbers from 1 to 9,999 in Chinese, in every spelling documents use. Written apart from the reader it is a check of. */
const DIGITS = [...'零一二三四五六七八九'];
const PLACES = ['', '十', '百', '千'];
const HIGHEST = 9_999;

/** The plain spelling: 1005 → 一千零五, 110 → 一百一十. */
function plainly(number: number): string {
  const digits = [...String(number)].map(Number);
  let text = '';
  let skipped = false;
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      skipped = true;
      continue;
    }
    if (skipped && text !== '') text += '零';
    skipped = false;
    text += `${DIGITS[digit] ?? ''}${PLACES[digits.length - 1 - index] ?? ''}`;
  }
  return text;
}

/** Every spelling of a number, the plain one first. */
export function spellNumber(number: number): string[] {
  const plain = plainly(number);
  const spellings = new Set([plain]);
  if (plain.startsWith('一十')) spellings.add(plain.slice(1)); // 十五
  for (const spelling of [...spellings]) {
    spellings.add(spelling.replaceAll('零', '〇'));
    spellings.add(spelling.replace(/二(?=[百千])/g, '两'));
    spellings.add(spelling.replace(/^二(?=[百千])/, '两'));
  }
  if (number === 2) spellings.add('两');
  if (number === 10 || number === 100 || number === 1000) spellings.add(plain.slice(1)); // 百, 千
  return [...spellings];
}

let spelled: ReadonlyMap<string, number> | undefined;

/** What a spelling means; `undefined` where it is none, such as 两三 or 十四五. */
export function spelledNumber(text: string): number | undefined {
  spelled ??= new Map([
    ['零', 0],
    ['〇', 0],
    ...Array.from({ length: HIGHEST }, (_, index) => index + 1).flatMap((number) =>
      spellNumber(number).map((spelling): [string, number] => [spelling, number]),
    ),
  ]);
  return spelled.get(text);
}
