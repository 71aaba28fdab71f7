/** Texts with phrases that repeat, and hints that lead to one of them, to several, or nowhere. */
import fc from 'fast-check';

export interface LocatorCase {
  text: string;
  phrase: string;
  hint: string;
}

// Few characters, so that phrases repeat and overlap; some take two code units; some mean something in a hint.
const LETTERS = ['甲', '区', '甲', '2', '#', '¶', '😀', '𠮷', ' ', '一'];
const word = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...LETTERS), { minLength: least, maxLength: most })
    .map((letters) => letters.join(''));
const paragraphs = fc.array(word(0, 12), { minLength: 1, maxLength: 6 });

/** A stretch of the text, or a word that may not stand in it. */
const phraseOf = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.nat(text.length), fc.integer({ min: 1, max: 4 }))
        .map(([at, length]) => text.slice(at, at + length)),
    },
    { weight: 1, arbitrary: word(0, 3) },
  );

const hintOf = (lines: readonly string[]): fc.Arbitrary<string> => {
  const where = fc.oneof(
    fc.constant(''),
    fc.nat(lines.length).map(String),
    fc.constantFrom(...lines).chain((line) => fc.nat(line.length).map((length) => line.slice(0, length))),
    word(0, 2),
  );
  const which = fc.oneof(
    fc.constant(''),
    fc.nat(3).map((n) => `#${String(n)}`),
  );
  const head = fc.constantFrom(...Array<string>(15).fill('¶'), '');
  return fc.tuple(head, where, which).map((parts) => parts.join(''));
};

export const locatorCase: fc.Arbitrary<LocatorCase> = paragraphs.chain((lines) => {
  const text = lines.join('\n');
  return fc.record({ text: fc.constant(text), phrase: phraseOf(text), hint: hintOf(lines) });
});

/** What a hint asks for, read from its end: the words or number of paragraphs, and which occurrence. */
function readHint(hint: string): { words: string; nth: number | undefined } | undefined {
  if (!hint.startsWith('¶')) return undefined;
  const hash = hint.lastIndexOf('#');
  const digits = hash < 0 ? '' : hint.slice(hash + 1);
  if (digits === '' || [...digits].some((digit) => digit < '0' || digit > '9'))
    return { words: hint.slice(1), nth: undefined };
  return { words: hint.slice(1, hash), nth: Number(digits) };
}

/** The one offset a hint leads to, found by trying every offset of the text; `undefined` where it leads to none or several. */
export function offsetAsked({ text, phrase, hint }: LocatorCase): number | undefined {
  const asked = readHint(hint);
  if (asked === undefined || phrase === '') return undefined;
  const { words, nth } = asked;
  const isNumber = words !== '' && [...words].every((digit) => digit >= '0' && digit <= '9');
  const fits = (line: string, index: number): boolean =>
    isNumber ? index + 1 === Number(words) : line.split(words).length > 1 || words === '';
  const lines = text.split('\n');
  const offsets: number[] = [];
  for (let at = 0; at + phrase.length <= text.length; at += 1) {
    if (text.slice(at, at + phrase.length) !== phrase || phrase.includes('\n')) continue;
    const index = text.slice(0, at).split('\n').length - 1;
    if (fits(lines[index] ?? '', index)) offsets.push(at);
  }
  if (nth === undefined) return offsets.length === 1 ? offsets[0] : undefined;
  return offsets[nth - 1];
}
