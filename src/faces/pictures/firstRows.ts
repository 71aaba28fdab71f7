/** The beginning of a drawing that is too long for a picture: as many of its rows as can be read there, and how many more there are. */
import { type Gap, type Length, rowOf, type Slice, slicesAt } from './cutDrawing.ts';
import type { Part } from './drawingParts.ts';

export interface FirstRows {
  slices: readonly Slice[];
  /** Rows that the whole drawing shows and this does not. */
  more: number;
  /** Which share of them is seen; of a drawing without any, of its height. */
  share: number;
}

/** The last place to cut a column that begins at `from`. */
function cutAfter({ gaps, parts, head }: Length, from: number, most: number): Gap | undefined {
  const end = from + most - (from > 0 ? head : 0);
  const cutsMark = ({ top, bottom }: Gap): boolean =>
    parts.some((part) => part.top < top && part.bottom > bottom && rowOf(part) !== undefined);
  const rowless = parts.every((part) => rowOf(part) === undefined);
  const first = parts.filter((part) => part.top >= from && rowOf(part) !== undefined);
  const least = rowless ? from : Math.min(...first.map(({ bottom }) => bottom));
  const reached = (gap: Gap): number => gap.top - gap.penalty;
  return gaps
    .filter((gap) => gap.top > from && gap.top >= least && gap.top <= end && !cutsMark(gap))
    .reduce<Gap | undefined>(
      (best, gap) => (best === undefined || reached(gap) > reached(best) ? gap : best),
      undefined,
    );
}

const rowsOf = (parts: readonly Part[]): Set<string> => new Set(parts.flatMap((part) => rowOf(part) ?? []));

/**
 * @param most - height of a column, in pixels of the drawing
 * @returns nothing where not even the first row fits
 */
export function firstRows(length: Length, columns: number, most: number): FirstRows | undefined {
  const { parts, height } = length;
  const cuts: Gap[] = [];
  for (let from = 0; cuts.length < columns; from = cuts.at(-1)?.bottom ?? 0) {
    const cut = cutAfter(length, from, most);
    if (cut === undefined) break;
    cuts.push(cut);
  }
  const last = cuts.at(-1);
  if (last === undefined) return undefined;
  const all = rowsOf(parts).size;
  const shown = rowsOf(parts.filter(({ top }) => top < last.bottom)).size;
  if (all > 0 && shown === 0) return undefined;
  return {
    slices: slicesAt(length, cuts.slice(0, -1), last.top + 1),
    more: all - shown,
    share: all > 0 ? shown / all : last.top / height,
  };
}
