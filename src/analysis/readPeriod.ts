/** The time a figure is about, as it is written in a table → months. The one place that knows how periods are spelled. */

/** Months counted from the year 0: `from` is the first month, `to` the first after the last; `null` where that end is not stated. */
export interface ReadPeriod {
  from: number | null;
  to: number | null;
}

const YEAR = 12;
/** `2023-Q3` is January to September: what is stated within a year is counted from its beginning. */
const CUMULATED: Readonly<Record<string, number>> = { '-Q1': 3, '-H1': 6, '-Q3': 9 };
const PERIOD = /^(?:(\d{4})(-Q1|-H1|-Q3)?|(\d{4})?\/(\d{4})?)$/;
const PLAN = 5;

/**
 * A span counts both its years, as a plan does (`2016/2020`). One that begins with the last year of a plan (`2015/2020`) is a
 * change against that year: it counts from the end of it.
 */
function startOfSpan(year: number): number {
  return (year % PLAN === 0 ? year + 1 : year) * YEAR;
}

/**
 * @throws RangeError for a period that is spelled in no known way: a length that is guessed would let figures share a scale
 */
export function readPeriod(period: string): ReadPeriod {
  if (period === '' || period === '/') return { from: null, to: null };
  const [, year, within, first, last] = PERIOD.exec(period) ?? [];
  if (year !== undefined) {
    const from = Number(year) * YEAR;
    return { from, to: from + (within === undefined ? YEAR : (CUMULATED[within] ?? YEAR)) };
  }
  if (first === undefined && last === undefined)
    throw new RangeError(
      `period ${JSON.stringify(period)} is spelled in no known way: write YYYY, YYYY-Q1, YYYY-H1, YYYY-Q3 or YYYY/YYYY, or teach readPeriod`,
    );
  return {
    from: first === undefined ? null : startOfSpan(Number(first)),
    to: last === undefined ? null : (Number(last) + 1) * YEAR,
  };
}
