const DEADLINE = /(\d{4})年(\d{1,2})月(?:(\d{1,2})日|底)前/u;

/** 2022年7月16日前 → 2022-07-16, 2023年3月底前 → 2023-03-31; `undefined` where the phrase holds no deadline. */
export function readDeadline(phrase: string): string | undefined {
  const match = DEADLINE.exec(phrase);
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number);
  // Day 0 of the next month is the last of this one.
  const date =
    day === undefined || Number.isNaN(day)
      ? Date.UTC(year ?? 0, month ?? 0, 0)
      : Date.UTC(year ?? 0, (month ?? 1) - 1, day);
  return new Date(date).toISOString().slice(0, 10);
}
