/** Letters to put in, take out, change or swap with the next to make one word of the other. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of a.entries()) {
    const next = [row + 1];
    for (const [at, wanted] of b.entries()) {
      const changed = (last[at] ?? 0) + (letter === wanted ? 0 : 1);
      const swapped = row > 0 && at > 0 && letter === b[at - 1] && a[row - 1] === wanted;
      next.push(
        Math.min(
          (last[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
          changed,
          swapped ? (before[at - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
