/** Positions of the places reached by going left, right, up and down; -1 where nothing lies that way. */
export type Steps = readonly [left: number, right: number, up: number, down: number];

/** A place on a plane whose y grows downwards; `null` where it has no position. */
export interface SteppedPlace {
  id: string;
  at: readonly [x: number, y: number] | null;
}

const WAYS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** Least cosine between the way to go and the way to a neighbour: 67.5 degrees to either side. */
const AHEAD = 0.38;

/**
 * Where each place's arrow keys lead: the neighbour that lies most nearly that way.
 *
 * @param neighbours ids of those that touch it
 */
export function stepNeighbours(
  places: readonly SteppedPlace[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): Steps[] {
  const index = new Map(places.map(({ id }, position) => [id, position]));
  const towards = ({ id, at }: SteppedPlace, [right, down]: readonly [number, number]): number => {
    let [best, nearest] = [-1, AHEAD];
    for (const other of neighbours.get(id) ?? []) {
      const position = index.get(other) ?? -1;
      const there = places[position]?.at;
      if (!at || !there) continue;
      const [x, y] = [there[0] - at[0], there[1] - at[1]];
      const cosine = (x * right + y * down) / Math.hypot(x, y);
      if (cosine > nearest) [best, nearest] = [position, cosine];
    }
    return best;
  };
  return places.map((place) => {
    const [left, right, up, down] = WAYS.map((way) => towards(place, way));
    return [left ?? -1, right ?? -1, up ?? -1, down ?? -1];
  });
}
