import * as Plot from '@observablehq/plot';
import { wrapBold } from '../../format/wrapBold.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { type ChartOptions } from '../chartOptions.ts';
import { pairTiles, type PairTile } from './pairTiles.ts';
import { pixelPlot } from './pixelPlot.ts';
import { smallScreenFont } from './smallScreenFont.ts';

interface BlockLine {
  label: string;
  /** Who leads, who supports, how often. */
  title: string;
  count: number;
  lumped: boolean;
}

/** A leading body and those that support it: named ones at the left, collective names at the right. */
export interface PairBlock {
  label: string;
  sides: readonly (readonly BlockLine[])[];
}

const LINE = 16;
const LINE_HEIGHT = 1.2;
const TILE = { width: 26, height: 18 };
const WORDS = TILE.width + 7;
const GAP = 12;

/** Where the right side begins, as a share of the width. */
const RIGHT = 0.54;

/** Lines of a side under each other, each a tile with the count and then who supports. */
function placeSide(lines: readonly BlockLine[], at: { x: number; top: number; width: number }) {
  let y = at.top;
  const placed = lines.map((line) => {
    const words = wrapSentence(line.label, at.width - WORDS, smallScreenFont);
    const height = Math.max(TILE.height, words.length * LINE) + 3;
    const row = { ...line, words: words.join('\n'), x: at.x, y: y + height / 2 };
    y += height;
    return row;
  });
  return { placed, bottom: y };
}

function placeBlock({ label, sides }: PairBlock, top: number, width: number) {
  const title = wrapBold(label, width, smallScreenFont);
  const start = top + title.length * LINE + 4;
  const split = width * RIGHT;
  const placed = sides.map((lines, index) =>
    placeSide(lines, { x: index * split, top: start, width: index === 0 ? split - 8 : width - split }),
  );
  return {
    title: title.join('\n'),
    top,
    lines: placed.flatMap((side) => side.placed),
    bottom: Math.max(...placed.map(({ bottom }) => bottom)) + GAP,
  };
}

/** For a phone: under each leading body who supports it, with the number of tasks. */
export function pairBlocks(
  { blocks, heads }: { blocks: readonly PairBlock[]; heads: readonly string[] },
  highest: number,
  options: ChartOptions,
): Element {
  let y = LINE + 14;
  const placed = blocks.map((block) => {
    const laid = placeBlock(block, y, options.width);
    y = laid.bottom;
    return laid;
  });
  const lines = placed.flatMap((block) => block.lines);
  const tiles: PairTile[] = lines.map(({ x, y: middle, count, lumped, title }) => {
    return { ...TILE, x: x + TILE.width / 2 + 1, y: middle, count, lumped, title };
  });
  const text = { textAnchor: 'start', lineHeight: LINE_HEIGHT } as const;
  const bold = { ...text, fontWeight: 600 } as const;
  return pixelPlot(options, y - GAP + 4, [
    Plot.text(heads, {
      ...bold,
      x: (_: string, index: number) => index * options.width * RIGHT,
      y: LINE / 2 + 3,
      text: (head: string) => head,
      fill: token('ink-2'),
    }),
    Plot.ruleY([LINE + 7], { stroke: token('rule') }),
    Plot.text(placed, { ...bold, x: 0, y: 'top', text: 'title', lineAnchor: 'top', fill: token('ink') }),
    ...pairTiles(tiles, highest),
    Plot.text(lines, {
      ...text,
      x: ({ x }: (typeof lines)[number]) => x + WORDS,
      y: 'y',
      text: 'words',
      fill: ({ lumped }: (typeof lines)[number]) => token(lumped ? 'ink-2' : 'ink'),
    }),
  ]);
}
