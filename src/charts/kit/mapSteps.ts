import type { PlaceRow } from '../../ledger/places.ts';
import { districtNeighbours } from '../../geo/districtPositions.ts';
import type { Districts } from '../../geo/projectDistricts.ts';
import { stepNeighbours, type Steps } from '../../geo/stepNeighbours.ts';

/** A degree of longitude at the latitude of Chongqing, in degrees of latitude. */
const NARROWER = 0.866;

/** Where the arrow keys lead on the map: across a border, to the district that lies most nearly that way. */
export function mapSteps(
  places: readonly Pick<PlaceRow, 'id' | 'lon' | 'lat'>[],
  topology: Districts,
): Steps[] {
  const placed = places.map(({ id, lon, lat }) => ({
    id,
    at: lon === null || lat === null ? null : ([lon * NARROWER, -lat] as const),
  }));
  return stepNeighbours(placed, districtNeighbours(topology));
}

type Tile = Pick<PlaceRow, 'tile_col' | 'tile_row'>;

/** Where the arrow keys lead on the grid of tiles: to the next tile of the row or column, over gaps. */
export function tileSteps(places: readonly Tile[]): Steps[] {
  const nearest = (distance: (tile: Tile) => number): number => {
    const far = places.map((tile) => {
      const steps = distance(tile);
      return steps > 0 ? steps : Infinity;
    });
    const least = Math.min(...far);
    return least === Infinity ? -1 : far.indexOf(least);
  };
  return places.map(({ tile_col: column, tile_row: row }) => {
    if (column === null || row === null) return [-1, -1, -1, -1];
    const across = (way: 1 | -1) =>
      nearest((to) => (to.tile_row === row && to.tile_col !== null ? way * (to.tile_col - column) : 0));
    const down = (way: 1 | -1) =>
      nearest((to) => (to.tile_col === column && to.tile_row !== null ? way * (to.tile_row - row) : 0));
    return [across(-1), across(1), down(-1), down(1)];
  });
}
