/** Where a printed phrase stands, given the phrase and a hint of its paragraph. */

export type Located = { start: number } | { problem: string };

/** Paragraphs of a text with the offset at which each starts; a paragraph is a line. */
function paragraphsOf(text: string): { text: string; start: number }[] {
  let start = 0;
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.map((line) => {
    const paragraph = { text: line, start };
    start += line.length + 1;
    return paragraph;
  });
}

function occurrences(text: string, phrase: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) found.push(at);
  return found;
}

/**
 * Finds the offset of a phrase.
 *
 * @param hint `¶12` (paragraph 12, from 1), `¶some words` (the paragraphs that hold these words), or `¶`; with `#2` at
 *   the end, the second occurrence there
 * @returns the offset in UTF-16 code units, or what is wrong with the hint
 */
export function locatePhrase(text: string, phrase: string, hint: string): Located {
  const parts = /^¶(.*?)(?:#(\d+))?$/su.exec(hint);
  if (parts === null) return { problem: `the hint "${hint}" does not begin with ¶` };
  if (phrase === '') return { problem: 'no phrase is printed: nothing can be looked for' };
  const [, words = '', nth] = parts;
  const all = paragraphsOf(text);
  const chosen = /^\d+$/.test(words)
    ? all.slice(Number(words) - 1, Number(words))
    : all.filter((p) => p.text.includes(words));
  if (chosen.length === 0)
    return {
      problem: /^\d+$/.test(words)
        ? `there is no line ${words}: the text has ${String(all.length)}`
        : `no line holds "${words}"`,
    };
  const found = chosen.flatMap((p) => occurrences(p.text, phrase).map((at) => p.start + at));
  const start = nth === undefined && found.length === 1 ? found[0] : found[Number(nth ?? Number.NaN) - 1];
  if (start !== undefined) return { start };
  if (found.length === 0) {
    const lines = all.flatMap((p, index) => (p.text.includes(phrase) ? [String(index + 1)] : []));
    const where = lines.length === 0 ? 'anywhere in the text' : `there, but in line ${lines.join(', ')}`;
    return { problem: `"${phrase}" does not stand ${where}` };
  }
  return {
    problem: `"${phrase}" stands there ${String(found.length)} times (at ${found.join(', ')}): add #1 to #${String(found.length)}`,
  };
}
