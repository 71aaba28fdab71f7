import * as Plot from '@observablehq/plot';
import { wrapText } from '../../format/wrapText.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** One group: a dot per place, and the places by name. */
export interface CategoryLine {
  id: string;
  label: string;
  href: string;
  count: number;
  places: readonly string[];
}

export interface AwardsByCategoryOptions extends ChartOptions {
  /** Stands between names. */
  separator: string;
}

const LINE = 17;
const DOT = 11;
const LABEL_WIDTH = 170;
const DOTS_WIDTH = 110;

/** Wide: label, dots and names in one line. Narrow: label and dots above, names below. */
export function awardsByCategory(lines: readonly CategoryLine[], options: AwardsByCategoryOptions): Element {
  assertDrawable('awards-by-category', lines, ({ count }) => [count]);
  const wide = options.width >= WIDE;
  const namesX = wide ? LABEL_WIDTH + DOTS_WIDTH : 0;
  const dotsX = wide ? LABEL_WIDTH : options.width - DOTS_WIDTH + 8;

  let y = 10;
  const rows = lines.map((line) => {
    const names = wrapText(line.places, options.separator, options.width - namesX - 4, FONT_SIZE);
    const row = { ...line, y, names, namesY: wide ? y : y + LINE };
    y += names.length * LINE + (wide ? 6 : LINE + 9);
    return row;
  });
  type Row = (typeof rows)[number];
  const dots = rows.flatMap((row) =>
    row.places.map((_, index) => ({ x: dotsX + 6 + index * DOT, y: row.y })),
  );
  const names = rows.flatMap((row) =>
    row.names.map((text, index) => ({ text, y: row.namesY + index * LINE })),
  );

  return pixelPlot(options, y, [
    Plot.ruleY(rows.slice(1), {
      y: (row: Row) => row.y - (wide ? 12 : 14),
      stroke: token('rule'),
      strokeWidth: 0.6,
    }),
    Plot.text(rows, {
      x: 0,
      y: 'y',
      text: 'label',
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
      href: 'href',
    }),
    Plot.dot(dots, { x: 'x', y: 'y', r: 4, fill: token('award-3') }),
    Plot.text(names, { x: namesX, y: 'y', text: 'text', textAnchor: 'start', fill: token('ink-2') }),
  ]);
}
