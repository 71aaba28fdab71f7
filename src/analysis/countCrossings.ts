/**
 * How many pairs of links cross when both sides are listed in the given orders.
 *
 * @param links pairs of ids, left and right
 */
export function countCrossings(
  links: readonly (readonly [string, string])[],
  left: readonly string[],
  right: readonly string[],
): number {
  const placed = links.map(([from, to]) => [left.indexOf(from), right.indexOf(to)] as const);
  return placed.reduce(
    (sum, [from, to], index) =>
      sum +
      placed.slice(index + 1).filter(([otherFrom, otherTo]) => (from - otherFrom) * (to - otherTo) < 0)
        .length,
    0,
  );
}
