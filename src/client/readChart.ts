import { readMarks, stopsOf, type Mark } from './readMarks.ts';

/** A drawing in one of its layouts, with what belongs to it on the page. */
export interface Chart {
  drawing: SVGElement;
  marks: Mark[];
  stops: Mark[];
  /** Mark of an element or of something inside it. */
  markAt: (target: EventTarget | null) => Mark | undefined;
  /** Rows left, right, above and below each row, on maps. */
  near: number[][];
  /** Body of the chart's table, where it stands on the page. */
  table: HTMLTableSectionElement | undefined;
  words: DOMStringMap;
}

/**
 * Without a script an unlinked drawing is one picture, and shapes beside links are hidden. Marks one can go to make each a group of
 * links and pictures with names; everything else is still hidden.
 */
function nameMarks(drawing: SVGElement, marks: readonly Mark[], stops: readonly Mark[]): void {
  drawing.role = 'group';
  for (const layer of drawing.children)
    if (marks.some(({ element }) => layer.contains(element))) layer.removeAttribute('aria-hidden');
    else layer.ariaHidden = 'true';
  for (const mark of marks) {
    const { element, link, name, worded } = mark;
    if (link !== element) {
      if (stops.includes(mark)) element.role = 'img';
      else element.ariaHidden = 'true';
    }
    if (!worded) element.ariaLabel = name;
  }
}

/** Reads a drawing; nothing if none of its marks has a name. */
export function readChart(drawing: SVGElement): Chart | undefined {
  const figure = drawing.closest('.figure');
  const words = figure?.querySelector<HTMLElement>('[data-keys-help]')?.dataset;
  const marks = words ? readMarks(drawing, words['root'] ?? '') : [];
  if (!figure || !words || marks.length === 0) return undefined;
  const byElement = new Map<EventTarget, Mark>(marks.map((mark) => [mark.element, mark]));
  const stops = stopsOf(marks);
  nameMarks(drawing, marks, stops);
  return {
    drawing,
    marks,
    stops,
    words,
    near: drawing.dataset['near']?.split(',').map((steps) => steps.split(' ').map(Number)) ?? [],
    table:
      document.querySelector<HTMLTableSectionElement>(`#${figure.id.replace('figure', 'table')} tbody`) ??
      undefined,
    markAt(target) {
      let element = target instanceof Element ? target : null;
      while (element && !byElement.has(element)) element = element.parentElement;
      return element ? byElement.get(element) : undefined;
    },
  };
}
