/** What the arrow keys mean on maps: the place in a row of `data-near`. */
const WAYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** What they mean elsewhere, and page keys everywhere: steps in the order of the table. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Where a key leads from a stop.
 *
 * @param rows the row of each stop
 * @param near of each row those left, right, above and below, -1 for none; empty where the chart is no map
 * @returns index of a stop, the same one at an edge; `undefined` for a key that moves nothing
 */
export function nextStop(
  key: string,
  at: number,
  rows: readonly number[],
  near: readonly (readonly number[])[],
): number | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const ways = near[rows[at] ?? -1] ?? [];
  const way = WAYS.indexOf(key);
  // A place without neighbours, such as a zone without borders, is left by the order of the table.
  if (way >= 0 && ways.some((row) => row >= 0)) {
    const there = rows.indexOf(ways[way] ?? -1);
    return there < 0 ? at : there;
  }
  return Math.min(Math.max(at + step, 0), rows.length - 1);
}
