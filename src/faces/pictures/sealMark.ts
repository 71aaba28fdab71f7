import { sealStrokes } from '../../theme/sealStrokes.ts';
import { token } from '../../theme/tokens.ts';

/** The seal, as large as `size`. */
export function sealMark(left: number, top: number, size: number): string {
  const place = `translate(${String(left)},${String(top)}) scale(${(size / 32).toFixed(4)})`;
  return `<g class="seal" transform="${place}"><rect x="0" y="0" width="32" height="32" rx="3" fill="${token('seal')}"/><path fill="none" stroke="${token('paper')}" stroke-width="1.9" stroke-linecap="round" d="${sealStrokes}"/></g>`;
}
