/** The lines of an SVG text: what they say, in which size and weight, and where they hang. */
export const inherited = (element: Element, name: string): string | undefined =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;

/** Which part of a text stands before its anchor. */
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** What is drawn of a text: not the title a pointer shows. */
const wordsOf = (line: Element): string =>
  [...line.childNodes]
    .filter(({ nodeName }) => nodeName !== 'title')
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();

/** A line of a text: where its anchor stands, in the text's own units. */
export interface TextLine {
  element: Element;
  words: string;
  size: number;
  bold: boolean;
  /** Which part of it stands before its anchor. */
  anchor: number;
  x: number;
  y: number;
}

export function textLines(text: Element): TextLine[] {
  const size = Number(inherited(text, 'font-size') ?? 16);
  const bold = Number(inherited(text, 'font-weight') ?? 400) >= 600;
  const anchor = ANCHORS[inherited(text, 'text-anchor') ?? 'start'] ?? 0;
  const length = (value: string | null): number =>
    value?.endsWith('em') === true ? Number.parseFloat(value) * size : Number(value ?? 0);
  const spans = [...text.querySelectorAll('tspan')];
  let y = length(text.getAttribute('y')) + length(text.getAttribute('dy'));
  return (spans.length > 0 ? spans : [text]).flatMap((line) => {
    if (line !== text) {
      if (line.hasAttribute('y')) y = length(line.getAttribute('y'));
      y += length(line.getAttribute('dy'));
    }
    const words = wordsOf(line);
    if (words === '') return [];
    return [{ element: line, words, size, bold, anchor, x: length(line.getAttribute('x')), y }];
  });
}
