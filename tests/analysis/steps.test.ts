import { describe, expect, it } from 'vitest';
import { mapSteps, tileSteps } from '../../src/charts/awards-map/numbers.ts';
import { sources } from '../../src/ledger/sources.ts';
import { districtNeighbours } from '../../src/geo/districtPositions.ts';
import type { Steps } from '../../src/geo/stepNeighbours.ts';

const { ledger, topology } = sources;
const neighbours = districtNeighbours(topology);
const districts = ledger.places.filter(({ id }) => neighbours.has(id));

/** All that the arrow keys reach from a start. */
function reached(steps: readonly Steps[], start: number): Set<number> {
  const found = new Set([start]);
  for (const at of found) for (const to of steps[at] ?? []) if (to >= 0) found.add(to);
  return found;
}

describe('steps on the map', () => {
  const steps = mapSteps(districts, topology);

  it('cross a border, in the direction of the key', () => {
    expect(steps).toHaveLength(38);
    const ways = [
      [-1, 0],
      [1, 0],
      [0, 1],
      [0, -1],
    ] as const;
    for (const [at, here] of districts.entries())
      for (const [way, [east, north]] of ways.entries()) {
        const there = districts[steps[at]?.[way] ?? -1];
        if (there === undefined) continue;
        const ahead =
          (Number(there.lon) - Number(here.lon)) * east + (Number(there.lat) - Number(here.lat)) * north;
        expect(neighbours.get(here.id)).toContain(there.id);
        expect(ahead, `${here.id} → ${there.id}`).toBeGreaterThan(0);
      }
  });

  it('reach every district from every district', () => {
    for (const start of districts.keys()) expect(reached(steps, start).size).toBe(38);
  });

  it('lead nowhere from a place without a position', () => {
    expect(mapSteps([{ id: 'zone', lon: null, lat: null }], topology)).toEqual([[-1, -1, -1, -1]]);
  });
});

describe('steps on the tiles', () => {
  it('go to the next tile of the row or column, over a gap', () => {
    const tile = (tile_col: number | null, tile_row: number | null) => ({ tile_col, tile_row });
    expect(tileSteps([tile(0, 0), tile(3, 0), tile(1, 0), tile(3, 2), tile(null, null)])).toEqual([
      [-1, 2, -1, -1],
      [2, -1, -1, 3],
      [0, 1, -1, -1],
      [-1, -1, 1, -1],
      [-1, -1, -1, -1],
    ]);
  });

  it('reach every tile from every tile', () => {
    const steps = tileSteps(districts);
    for (const start of districts.keys()) expect(reached(steps, start).size).toBe(38);
  });
});
