import type { PlaceRow } from '../../ledger/places.ts';
import type { Steps } from '../../geo/stepNeighbours.ts';

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
