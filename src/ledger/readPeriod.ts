/** The time a figure is about, as it is written in a table → months and days. The one place that knows how periods are spelled. */

/** Months counted from the year 0: `from` is the first month, `to` the first after the last; `null` where that end is not stated. */
export interface ReadPeriod {
  from: number | null;
  to: number | null;
}

const YEAR = 12;
const PERIOD = /^(?:(\d{4})|(\d{4})?\/(\d{4})|(\d{4})-(\d{2})\/\4-(\d{2}))$/;

const monthAt = (year: string, month: string | number): number => Number(year) * YEAR + Number(month) - 1;

/**
 * @param period `2023`, `2021/2025`, `/2027` or `2023-01/2023-09`; empty where no time is stated
 * @throws RangeError for a period that is spelled in no known way: a length that is guessed would let figures share a scale
 */
export function readPeriod(period: string): ReadPeriod {
  if (period === '') return { from: null, to: null };
  const [, year, first, last, within, start = '', end = ''] = PERIOD.exec(period) ?? [];
  if (year !== undefined) return { from: monthAt(year, 1), to: monthAt(year, 1) + YEAR };
  if (last !== undefined)
    return { from: first === undefined ? null : monthAt(first, 1), to: monthAt(last, 1) + YEAR };
  if (within !== undefined) return { from: monthAt(within, start), to: monthAt(within, end) + 1 };
  throw new RangeError(
    `period ${JSON.stringify(period)} is spelled in no known way: write YYYY, YYYY/YYYY, /YYYY or YYYY-01/YYYY-MM, or teach readPeriod`,
  );
}

const dayOf = (month: number, day: number): string =>
  new Date(Date.UTC(Math.floor(month / YEAR), month % YEAR, day)).toISOString().slice(0, 10);

/** First and last day of a period as YYYY-MM-DD; empty where that end is not stated. */
export function periodDays(period: string): { start: string; end: string } {
  const { from, to } = readPeriod(period);
  return { start: from === null ? '' : dayOf(from, 1), end: to === null ? '' : dayOf(to, 0) };
}
