import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from './chartOptions.ts';
import { awardFill, awardInk, type AwardStep } from './awardColour.ts';

/** A development zone: a place without a polygon. */
export interface Zone {
  label: string;
  description: string;
  href: string;
  count: number;
  step: AwardStep;
}

const HEIGHT = 26;

/**
 * Zones as labelled chips in the map's colours, stacked: never dropped.
 *
 * @param at where the title stands, and the edge no chip may cross
 */
export function zoneChips(
  zones: readonly Zone[],
  title: string,
  at: { x: number; y: number; right: number },
): Plot.Markish[] {
  const chips = zones.map((zone, index) => {
    const text = `${zone.label} ${String(zone.count)}`;
    const width = textWidth(text, FONT_SIZE) + 20;
    return { ...zone, text, x: Math.min(at.x, at.right - width), y: at.y + 12 + index * 32, width };
  });
  type Chip = (typeof chips)[number];
  return [
    Plot.text([title], {
      x: at.x,
      y: at.y,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: token('ink-2'),
    }),
    Plot.rect(chips, {
      x1: 'x',
      x2: ({ x, width }: Chip) => x + width,
      y1: 'y',
      y2: ({ y }: Chip) => y + HEIGHT,
      rx: HEIGHT / 2,
      fill: ({ step }: Chip) => awardFill(step),
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
    Plot.text(chips, {
      x: ({ x, width }: Chip) => x + width / 2,
      y: ({ y }: Chip) => y + HEIGHT / 2,
      text: 'text',
      fill: ({ step }: Chip) => awardInk(step),
      pointerEvents: 'none',
    }),
  ];
}
