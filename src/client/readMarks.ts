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
