/** Positions of the places reached by going left, right, up and down; -1 where nothing lies that way. */
export type Steps = readonly [left: number, right: number, up: number, down: number];

/** A place on a plane whose y grows downwards; `null` where it has no position. */
export interface SteppedPlace {
  id: string;
  at: readonly [x: number, y: number] | null;
}

/** A step that could be: from a place one way to a neighbour, and how nearly that is the way it lies (a cosine). */
interface Candidate {
  from: number;
  way: number;
  to: number;
  cosine: number;
}

const WAYS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** Least cosine: 67.5 degrees to either side. */
const AHEAD = 0.38;

function candidates(
  places: readonly SteppedPlace[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): Candidate[] {
  const index = new Map(places.map(({ id }, position) => [id, position]));
  return places
    .flatMap(({ id, at }, from) =>
      (neighbours.get(id) ?? []).flatMap((other) => {
        const to = index.get(other) ?? -1;
        const there = places[to]?.at;
        if (!at || !there) return [];
        const [x, y] = [there[0] - at[0], there[1] - at[1]];
        return WAYS.map(([right, down], way) => {
          return { from, way, to, cosine: (x * right + y * down) / Math.hypot(x, y) };
        });
      }),
    )
    .filter(({ cosine }) => cosine > AHEAD)
    .sort((a, b) => b.cosine - a.cosine);
}

/**
 * Where each place's arrow keys lead: to the neighbour that lies most nearly that way. A place that would be nobody's is given to the
 * neighbour it lies most squarely beside, if the place that stood there can be reached otherwise.
 *
 * @param neighbours ids of those that touch it
 */
export function stepNeighbours(
  places: readonly SteppedPlace[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): Steps[] {
  const steps = places.map((): [number, number, number, number] => [-1, -1, -1, -1]);
  const all = candidates(places, neighbours);
  const leading = (to: number): number => steps.flat().filter((target) => target === to).length;
  const set = ({ from, way, to }: Candidate): void => {
    steps[from]?.splice(way, 1, to);
  };
  for (const one of all) if (steps[one.from]?.[one.way] === -1) set(one);
  for (const place of places.keys()) {
    const own = all.filter(({ to }) => to === place);
    const free = own.find(({ from, way }) => leading(steps[from]?.[way] ?? -1) > 1);
    if (leading(place) === 0 && free !== undefined) set(free);
  }
  return steps;
}
