import { chartMarks } from '../format/chartMarks.ts';

/** A mark of a drawing, as a reader meets it. */
export interface Mark {
  element: SVGElement;
  /** What it shows, with its value. */
  name: string;
  /** Its row in the chart's table; after all rows where it has none. */
  row: number;
  /** Addresses of what it is about, without the site's root; places first. */
  keys: string[];
  /** The link that Enter follows: the mark's own, or that of the words beside it. */
  link: Element | undefined;
  /** A link in words says itself where it leads: a click follows it, as on any page. */
  worded: boolean;
}

const NO_ROW = 9999;

const list = (drawing: SVGElement, name: string): string[] => drawing.dataset[name]?.split(',') ?? [];

function readMark(element: SVGElement, row: string | undefined, rowKeys: string, root: string): Mark {
  const title = element.querySelector('title');
  const own = element.getAttribute('href');
  const name = title?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
  // The browser's own tooltip would stand beside ours.
  title?.remove();
  const keys = [own?.slice(root.length) ?? '', ...rowKeys.split(' ')];
  return {
    element,
    name: name.trim(),
    row: row ? Number(row) : NO_ROW,
    keys: keys
      .filter((key) => key)
      .sort((a, b) => Number(b.startsWith('places')) - Number(a.startsWith('places'))),
    link: own === null ? undefined : element,
    worded: own !== null && element.querySelector('text') !== null,
  };
}

/** The marks of a drawing in the order of the chart's table; marks without a row follow. */
export function readMarks(drawing: SVGElement, root: string): Mark[] {
  const [rows, keys] = [list(drawing, 'rows'), list(drawing, 'keys')];
  const marks = chartMarks(drawing).map((element, index) =>
    readMark(element as SVGElement, rows[index], keys[Number(rows[index] || -1)] ?? '', root),
  );
  for (const mark of marks)
    mark.link ??= marks.find(({ link, row }) => link && row === mark.row && row < NO_ROW)?.link;
  return marks.sort((a, b) => a.row - b.row);
}

/**
 * Where the keyboard stops, given all marks in order: once per name, so that a place drawn small and again enlarged is one stop (the
 * one drawn last), and not at words beside a mark of the same row.
 */
export function stopsOf(marks: readonly Mark[]): Mark[] {
  const shapes = new Set(marks.filter(({ worded }) => !worded).map(({ row }) => row));
  const stops = new Map<string, Mark>();
  for (const mark of marks)
    if (!mark.worded || mark.row === NO_ROW || !shapes.has(mark.row))
      stops.set(mark.name + (mark.row === NO_ROW ? '' : String(mark.row)), mark);
  return [...stops.values()];
}

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
