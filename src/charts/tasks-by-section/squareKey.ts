import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { smallScreenFont } from '../kit/smallScreenFont.ts';

/** What filled and hollow mean, said beside a square of each. */
export function squareKey({ filled, hollow }: { filled: string; hollow: string }): Plot.Markish[] {
  const items = [
    { x: 1, text: filled, fill: token('ink') },
    { x: 36 + textWidth(filled, smallScreenFont), text: hollow, fill: token('paper') },
  ];
  type Item = (typeof items)[number];
  return [
    Plot.rect(items, {
      x1: 'x',
      x2: ({ x }: Item) => x + 13,
      y1: 3,
      y2: 16,
      fill: 'fill',
      stroke: token('ink'),
      strokeWidth: 1.2,
    }),
    Plot.text(items, {
      x: ({ x }: Item) => x + 19,
      y: 10,
      text: 'text',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
}
