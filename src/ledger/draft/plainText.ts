/**
 * A text as the rules read it: every character has its place, so that an offset in one is an offset in the other. Full-width
 * digits, signs and Latin letters are ASCII, punctuation is Chinese, and traditional characters are simplified.
 */
import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** One character at a time, so that the text keeps its length; each is looked up once. */
function simplifiedCharacter(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const plain = simplify(character);
  const kept = plain.length === character.length ? plain : character;
  simplified.set(character, kept);
  return kept;
}

const CHINESE_MARKS: Readonly<Record<string, string>> = {
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '∶': '：',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '－': '-',
  '−': '-',
};

const FULL_WIDTH = 0xfee0;

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const isFullWidth =
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    code === 0xff05 ||
    code === 0xff0e ||
    code === 0xff0b;
  if (isFullWidth) return String.fromCharCode(code - FULL_WIDTH);
  return CHINESE_MARKS[character] ?? simplifiedCharacter(character);
}

/** A comma within 1,234 is part of the number, any other is a comma of the sentence. */
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/gu;

/** @returns a text of the same length in UTF-16 code units */
export function plainText(text: string): string {
  const plain = Array.from({ length: text.length }, (_, at) => plainCharacter(text.charAt(at))).join('');
  return plain.replace(GROUPING, '\u0001').replaceAll(',', '，').replaceAll('\u0001', ',');
}
