/** Chooses how a drawing stands in the room a picture has for it. */
import { FONT_SIZE, WIDE } from '../../charts/kit/chartOptions.ts';
import type { Slice } from './cutDrawing.ts';

/** A drawing in one layout and a number of columns. */
export interface Setting {
  slices: readonly Slice[];
}

export interface Room {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Fit {
  setting: Setting;
  scale: number;
  /** How good it is; above {@link LEGIBLE} no text is smaller than 10 pixels. */
  score: number;
}

/** Between columns, in pixels of the drawing. */
const GUTTER = 30;
/** Chart text is 12 px: it may be shown at 10 (a map, a matrix) and up to 19; beyond 14 it is large enough and only filling counts. */
const SMALLEST = 10 / FONT_SIZE;
const ENOUGH = 14 / FONT_SIZE;
const LARGEST = 1.6;

const LEGIBLE = 10;

function extentOf({ slices }: Setting): { width: number; height: number } {
  return {
    width: slices.reduce((sum, { width }) => sum + width, 0) + GUTTER * (slices.length - 1),
    height: Math.max(...slices.map(({ top, bottom, head }) => bottom - top + (head?.height ?? 0))),
  };
}

/** A wide drawing says more than a narrow one (names, values) and a whole one more than one in columns. */
function favourOf({ slices }: Setting): number {
  if (slices.length > 1) return 0.85;
  return slices[0]?.width === WIDE ? 1 : 0.9;
}

/**
 * The best of several settings in a room: legible first, then large text and a frame well filled, uncut where that
 * costs little.
 *
 * @param frame area of the whole picture, in square pixels
 */
export function fitDrawing(settings: readonly Setting[], { width, height }: Room, frame: number): Fit {
  const fits = settings.map((setting): Fit => {
    const extent = extentOf(setting);
    const scale = Math.min(width / extent.width, height / extent.height, LARGEST);
    const filled = (extent.width * extent.height * scale * scale) / frame;
    const good = Math.min(scale, ENOUGH) * filled ** 0.2 * favourOf(setting);
    // Where nothing is legible at this size, the largest text is best: the file of twice the size shows it.
    return { setting, scale, score: scale >= SMALLEST ? LEGIBLE + good : scale * filled ** 0.05 };
  });
  const best = fits.sort((a, b) => b.score - a.score)[0];
  if (best === undefined) throw new RangeError('a drawing without a layout');
  return best;
}

/** Markup of a fitted drawing in the middle of its room. */
export function placeDrawing({ setting, scale }: Fit, room: Room): string {
  const extent = extentOf(setting);
  const top = Math.round(room.top + Math.max(0, (room.height - extent.height * scale) / 2));
  let left = room.left + Math.max(0, (room.width - extent.width * scale) / 2);
  const columns = setting.slices.map((slice) => {
    const { width, head, inner } = slice;
    const place = (stretch: string, from: number, height: number, above: number): string =>
      `<svg x="${left.toFixed(2)}" y="${(top + above * scale).toFixed(2)}" width="${(width * scale).toFixed(2)}" height="${(height * scale).toFixed(2)}" viewBox="0 ${String(from)} ${String(width)} ${String(height)}">${stretch}</svg>`;
    const names = head === undefined ? '' : place(head.inner(), 0, head.height, 0);
    const rows = place(inner(), slice.top, slice.bottom - slice.top, head?.height ?? 0);
    left += (width + GUTTER) * scale;
    return names + rows;
  });
  return `<g class="drawing" font-size="${String(FONT_SIZE)}" text-anchor="middle">${columns.join('')}</g>`;
}
