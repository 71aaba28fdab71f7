import { max, min } from 'd3';

/** How a series runs, in the words a description needs. */
export interface SeriesShape<Row> {
  lowest: Row;
  highest: Row;
  first: Row;
  last: Row;
  course: 'rises' | 'falls' | 'varies';
}

/**
 * Extremes and course of values in order of time; of equals the first.
 *
 * @throws RangeError where there are none
 */
export function shapeOfSeries<Row extends { value: number }>(rows: readonly Row[]): SeriesShape<Row> {
  const values = rows.map(({ value }) => value);
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
  const [first, last] = [rows[0], rows.at(-1)];
  const lowest = rows.find(({ value }) => value === min(values));
  const highest = rows.find(({ value }) => value === max(values));
  if (first === undefined || last === undefined || lowest === undefined || highest === undefined)
    throw new RangeError('a series without values has no shape');
  const course =
    steps.length > 0 && steps.every((step) => step > 0)
      ? 'rises'
      : steps.length > 0 && steps.every((step) => step < 0)
        ? 'falls'
        : 'varies';
  return { lowest, highest, first, last, course };
}
