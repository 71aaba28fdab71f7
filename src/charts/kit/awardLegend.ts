import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from './chartOptions.ts';
import { awardFill, type AwardStep } from './awardColour.ts';

/** One class of the ramp and what the reader is told of it. */
export interface LegendStep {
  step: AwardStep;
  label: string;
}

const SWATCH = 16;
const ROW = 22;

/** Where the swatches stand: down from a corner, or along a line. */
export function awardLegend(
  steps: readonly LegendStep[],
  title: string,
  at: { x: number; y: number; down: boolean },
): Plot.Markish[] {
  let along = at.x;
  const placed = steps.map(({ step, label }, index) => {
    const entry = at.down
      ? { step, label, x: at.x, y: at.y + 12 + index * ROW }
      : { step, label, x: along, y: at.y + 12 };
    along += SWATCH + 6 + textWidth(label, FONT_SIZE) + 12;
    return entry;
  });
  return [
    Plot.text([title], {
      x: at.x,
      y: at.y,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: token('ink-2'),
    }),
    Plot.rect(placed, {
      x1: 'x',
      x2: ({ x }: { x: number }) => x + SWATCH,
      y1: 'y',
      y2: ({ y }: { y: number }) => y + SWATCH,
      fill: ({ step }: { step: AwardStep }) => awardFill(step),
      stroke: token('rule'),
    }),
    Plot.text(placed, {
      x: ({ x }: { x: number }) => x + SWATCH + 6,
      y: ({ y }: { y: number }) => y + SWATCH / 2,
      text: 'label',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
}
