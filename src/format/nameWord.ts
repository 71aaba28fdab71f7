/** Begins every such word, and no word of any text of the site (tested). */
const MARK = 'qn';
/** Ends it, so that no name is found by the beginning of another one. */
const END = 'zzz';

/** A whole name as one word of the search index, whatever its capitals, signs and spaces: asked for, it finds that name alone. */
export function nameWord(name: string): string {
  const letters = [...name.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const spelled = letters.map((letter) =>
    /[a-z0-9]/.test(letter) ? letter : (letter.codePointAt(0) ?? 0).toString(36),
  );
  return `${MARK}${spelled.join('')}${END}`;
}
