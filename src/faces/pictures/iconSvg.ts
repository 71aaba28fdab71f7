import { sealStrokes } from '../../theme/sealStrokes.ts';
import { tokens } from '../../theme/tokens.ts';

/** How the seal stands in an icon: as it is, on a field to the edges, or on one that a mask may cut to a circle. */
export type IconShape = 'seal' | 'field' | 'maskable';

const SIDE = 32;
/** A mask keeps the middle four fifths; the strokes reach 13 of 16 to the corner, so they are drawn smaller. */
const SCALE: Readonly<Record<IconShape, number>> = { seal: 1, field: 0.9, maskable: 0.7 };

/** The seal by day as an SVG that stands alone. */
export function iconSvg(shape: IconShape): string {
  const scale = SCALE[shape];
  const inset = ((1 - scale) * SIDE) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(SIDE)}" height="${String(SIDE)}" viewBox="0 0 ${String(SIDE)} ${String(SIDE)}">`,
    `<rect width="${String(SIDE)}" height="${String(SIDE)}" rx="${shape === 'seal' ? '3' : '0'}" fill="${tokens.seal.day}"/>`,
    `<g transform="translate(${inset.toFixed(2)} ${inset.toFixed(2)}) scale(${String(scale)})">`,
    `<path fill="none" stroke="${tokens.paper.day}" stroke-width="1.9" stroke-linecap="round" d="${sealStrokes}"/>`,
    '</g></svg>',
  ].join('');
}
