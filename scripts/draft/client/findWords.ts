/** Words searched for, lit wherever they stand in the text: a figure the draft has missed is found too. */

/** A point so many characters into an element. */
function pointIn(line: Node, offset: number): [node: Node, offset: number] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return [line, 0];
}

function rangesIn(line: Node, words: string): Range[] {
  const text = (line.textContent ?? '').toLowerCase();
  const ranges: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const range = document.createRange();
    range.setStart(...pointIn(line, at));
    range.setEnd(...pointIn(line, at + words.length));
    ranges.push(range);
  }
  return ranges;
}

/** @returns the first line that holds the words */
export function findWords(lines: Iterable<HTMLElement>, searched: string): HTMLElement | undefined {
  const words = searched.trim().toLowerCase();
  const found = words === '' ? [] : [...lines].map((line) => ({ line, ranges: rangesIn(line, words) }));
  // A browser without highlights still scrolls there.
  if ('highlights' in CSS)
    CSS.highlights.set('found', new Highlight(...found.flatMap(({ ranges }) => ranges)));
  return found.find(({ ranges }) => ranges.length > 0)?.line;
}
