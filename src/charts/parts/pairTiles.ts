import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';

/** A count on a grey that darkens with it. */
export interface PairTile {
  x: number;
  y: number;
  width: number;
  height: number;
  count: number;
  /** A sum over several bodies: hollow, because it cannot be set beside the counts of single ones. */
  lumped: boolean;
  title: string;
}

// Up to here ink on its own grey keeps its contrast by day and by night.
const LIGHTEST = 0.05;
const DARKEST = 0.36;

/** Tiles for counts, the darkest for `highest`; sums over several bodies have an edge and no grey. */
export function pairTiles(tiles: readonly PairTile[], highest: number): Plot.Markish[] {
  const edges = {
    x1: ({ x, width }: PairTile) => x - width / 2,
    x2: ({ x, width }: PairTile) => x + width / 2,
    y1: ({ y, height }: PairTile) => y - height / 2,
    y2: ({ y, height }: PairTile) => y + height / 2,
  };
  return [
    Plot.rect(
      tiles.filter(({ lumped }) => !lumped),
      {
        ...edges,
        fill: token('ink'),
        fillOpacity: ({ count }: PairTile) => LIGHTEST + (DARKEST - LIGHTEST) * (count / highest),
        title: 'title',
      },
    ),
    Plot.rect(
      tiles.filter(({ lumped }) => lumped),
      { ...edges, fill: token('paper'), stroke: token('rule'), title: 'title' },
    ),
    Plot.text(tiles, {
      x: 'x',
      y: 'y',
      text: ({ count }: PairTile) => String(count),
      fill: ({ lumped }: PairTile) => token(lumped ? 'ink-2' : 'ink'),
      pointerEvents: 'none',
    }),
  ];
}
