/** Chooses how a drawing stands in the room a picture has for it. */
import { FONT_SIZE, WIDE } from '../charts/chartOptions.ts';
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
    height: Math.max(...slices.map(({ top, bottom }) => bottom - top)),
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
    const favour = favourOf(setting);
    const legible = scale >= SMALLEST ? LEGIBLE : 0;
    return { setting, scale, score: legible + Math.min(scale, ENOUGH) * filled ** 0.2 * favour };
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
    const height = slice.bottom - slice.top;
    const place = `x="${left.toFixed(2)}" y="${String(top)}" width="${(slice.width * scale).toFixed(2)}" height="${(height * scale).toFixed(2)}"`;
    left += (slice.width + GUTTER) * scale;
    return `<svg ${place} viewBox="0 ${String(slice.top)} ${String(slice.width)} ${String(height)}">${slice.inner()}</svg>`;
  });
  return `<g class="drawing" font-size="${String(FONT_SIZE)}" text-anchor="middle">${columns.join('')}</g>`;
}
