/** The beginning of a drawing that is too long for a picture: as many of its rows as can be read there, and how many more there are. */
import { type Gap, type Length, type Mark, type Slice, slicesAt } from './cutDrawing.ts';

export interface FirstRows {
  slices: readonly Slice[];
  /** Rows that the whole drawing shows and this does not. */
  more: number;
  /** Which share of them is seen; of a drawing without any, of its height. */
  share: number;
}

/** The last place to cut a column that begins at `from`: below its first row, through no mark. */
function cutAfter({ gaps, marks, head }: Length, from: number, most: number): Gap | undefined {
  const end = from + most - (from > 0 ? head : 0);
  const first = marks.filter(({ top }) => top >= from).map(({ bottom }) => bottom);
  const least = marks.length === 0 ? from : Math.min(...first);
  const cutsMark = (gap: Gap): boolean =>
    marks.some(({ top, bottom }) => top < gap.top && bottom > gap.bottom);
  const reached = (gap: Gap): number => gap.top - gap.penalty;
  return gaps
    .filter((gap) => gap.top > from && gap.top >= least && gap.top <= end && !cutsMark(gap))
    .reduce<Gap | undefined>(
      (best, gap) => (best === undefined || reached(gap) > reached(best) ? gap : best),
      undefined,
    );
}

const rowsOf = (marks: readonly Mark[]): number => new Set(marks.map(({ row }) => row)).size;

/**
 * @param most - height of a column, in pixels of the drawing
 * @returns nothing where not even the first row fits
 */
export function firstRows(length: Length, columns: number, most: number): FirstRows | undefined {
  const { marks, height } = length;
  const cuts: Gap[] = [];
  for (let from = 0; cuts.length < columns; from = cuts.at(-1)?.bottom ?? 0) {
    const cut = cutAfter(length, from, most);
    if (cut === undefined) break;
    cuts.push(cut);
  }
  const last = cuts.at(-1);
  if (last === undefined) return undefined;
  const all = rowsOf(marks);
  const shown = rowsOf(marks.filter(({ top }) => top < last.bottom));
  if (all > 0 && shown === 0) return undefined;
  return {
    slices: slicesAt(length, cuts.slice(0, -1), last.top + 1),
    more: all - shown,
    share: all > 0 ? shown / all : last.top / height,
  };
}
