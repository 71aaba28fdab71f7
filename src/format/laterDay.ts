const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The later of two days, YYYY-MM-DD; what is no day, such as that of data not released yet, does not count. */
export function laterDay(day: string, other: string): string {
  return DAY.test(other) && other > day ? other : day;
}
