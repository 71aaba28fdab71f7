import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import type { PathLine } from './draw.ts';

/** A bar in pixels of the drawing. */
export interface PathBar extends PathLine {
  start: number;
  end: number;
  y: number;
}

/** Half the height of a bar. */
const HALF = 5;
/** Half the width of the band of an "about". */
const BAND = 7;

/** The two strokes of an open arrow after (or, downwards, before) a bar's end. */
function arrow({ end, y, mark }: PathBar) {
  const [tip, tail] = mark === 'up' ? [end + 10, end + 5] : [end - 10, end - 5];
  return [y - HALF + 1, y + HALF - 1].map((from) => ({ x1: tail, y1: from, x2: tip, y2: y }));
}

/** Bars from zero: a result solid, a target hollow; a band for "about", an open arrow for "at least" and "at most". */
export function pathBars(bars: readonly PathBar[]): Plot.Markish[] {
  const edges = {
    x1: 'start',
    x2: 'end',
    y1: ({ y }: PathBar) => y - HALF,
    y2: ({ y }: PathBar) => y + HALF,
    stroke: token('river'),
    strokeWidth: 1.5,
  } as const;
  return [
    Plot.rect(bars, {
      ...edges,
      fill: ({ target }: PathBar) => token(target ? 'paper' : 'river'),
      title: 'description',
    }),
    Plot.rect(
      bars.filter(({ mark }) => mark === 'about'),
      {
        ...edges,
        x1: ({ end }: PathBar) => end - BAND,
        x2: ({ end }: PathBar) => end + BAND,
        fill: token('river-pale'),
        strokeWidth: 0.8,
      },
    ),
    Plot.link(bars.filter(({ mark }) => mark === 'up' || mark === 'down').flatMap(arrow), {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      stroke: token('river'),
      strokeWidth: 1.8,
    }),
  ];
}
