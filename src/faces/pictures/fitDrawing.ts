/** Chooses how a drawing stands in the room a picture has for it. */
import { FONT_SIZE } from '../../charts/kit/chartOptions.ts';
import { type Length, cutDrawing, type Slice } from './cutDrawing.ts';
import { firstRows } from './firstRows.ts';

/** A drawing in one layout and a number of columns, whole or as far as it fits. */
export interface Setting {
  slices: readonly Slice[];
}

/** A layout of a drawing, how often it may be cut, and how much we like it: a wide drawing says more than a narrow one. */
export interface Layout {
  length: Length;
  columns: readonly number[];
  favour: number;
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
  /** How good it is; above {@link WHOLE} all of the drawing is seen. */
  score: number;
  /** Rows that are left out; undefined where the drawing is whole. */
  more?: number;
}

/** Between columns, in pixels of the drawing. */
const GUTTER = 24;
/** Smallest text of a picture: at a column's 620 px it is 10, on a phone it can be made out. */
export const SMALLEST = 20;
const LEAST = SMALLEST / FONT_SIZE;
/** Beyond this it is large enough and only filling counts. */
const ENOUGH = 24 / FONT_SIZE;
const LARGEST = 2.6;
/** What a cut into columns costs. */
const IN_COLUMNS = 0.85;

/** What it is worth to show each row, but not all that is said of it. */
const UNTOLD = 0.5;

const WHOLE = 10;

function extentOf({ slices }: Setting): { width: number; height: number } {
  return {
    width: slices.reduce((sum, { width }) => sum + width, 0) + GUTTER * (slices.length - 1),
    height: Math.max(...slices.map(({ top, bottom, head }) => bottom - top + (head?.height ?? 0))),
  };
}

const known = new WeakMap<Length, Map<number, Setting | undefined>>();

/** A layout in columns: the same whatever room it is for. */
function settingOf({ length }: Layout, columns: number): Setting | undefined {
  const settings = known.get(length) ?? new Map<number, Setting | undefined>();
  known.set(length, settings);
  if (!settings.has(columns)) {
    const slices = cutDrawing(length, columns);
    settings.set(columns, slices === undefined ? undefined : { slices });
  }
  return settings.get(columns);
}

/** The whole drawing, if its text can be read there. */
function fitWhole(layout: Layout, columns: number, room: Room, frame: number): Fit[] {
  const setting = settingOf(layout, columns);
  if (setting === undefined) return [];
  const extent = extentOf(setting);
  const scale = Math.min(room.width / extent.width, room.height / extent.height, LARGEST);
  if (scale < LEAST) return [];
  const filled = (extent.width * extent.height * scale * scale) / frame;
  const favour = layout.favour * (columns > 1 ? IN_COLUMNS : 1);
  return [{ setting, scale, score: WHOLE + Math.min(scale, ENOUGH) * filled ** 0.2 * favour }];
}

/** As much of the drawing as can be read there, with room for the line that says so. */
function fitFirst(layout: Layout, columns: number, room: Room, line: number): Fit[] {
  const first = firstRows(layout.length, columns, Math.floor((room.height - line) / LEAST));
  if (first === undefined) return [];
  const extent = extentOf(first);
  const scale = Math.min(room.width / extent.width, (room.height - line) / extent.height, LARGEST);
  if (scale < LEAST) return [];
  const told = first.more === 0 ? UNTOLD : 1;
  return [{ setting: first, scale, score: first.share * layout.favour * told, more: first.more }];
}

/**
 * The best of several settings in a room: whole if that can be read, and then with large text and a frame well filled; else
 * the one that shows most.
 *
 * @param frame area of the whole picture, in square pixels
 * @param line height of what is said under a drawing that is not whole
 */
export function fitDrawing(
  layouts: readonly Layout[],
  room: Room,
  frame: number,
  line: number,
): Fit | undefined {
  const each = (fit: (layout: Layout, columns: number) => Fit[]): Fit[] =>
    layouts.flatMap((layout) => layout.columns.flatMap((columns) => fit(layout, columns)));
  const whole = each((layout, columns) => fitWhole(layout, columns, room, frame));
  const fits = whole.length > 0 ? whole : each((layout, columns) => fitFirst(layout, columns, room, line));
  return fits.sort((a, b) => b.score - a.score)[0];
}

/** Markup of a fitted drawing in the middle of its room, or from its top where something stands below, and where it stands. */
export function placeDrawing(
  { setting, scale, more }: Fit,
  room: Room,
): { markup: string; left: number; bottom: number } {
  const extent = extentOf(setting);
  const spare = more === undefined ? Math.max(0, (room.height - extent.height * scale) / 2) : 0;
  const top = Math.round(room.top + spare);
  const start = room.left + Math.max(0, (room.width - extent.width * scale) / 2);
  let left = start;
  const columns = setting.slices.map((slice) => {
    const { width, head, inner } = slice;
    const place = (stretch: string, from: number, height: number, above: number): string =>
      `<svg x="${left.toFixed(2)}" y="${(top + above * scale).toFixed(2)}" width="${(width * scale).toFixed(2)}" height="${(height * scale).toFixed(2)}" viewBox="0 ${String(from)} ${String(width)} ${String(height)}">${stretch}</svg>`;
    const names = head === undefined ? '' : place(head.inner(), 0, head.height, 0);
    const rows = place(inner(), slice.top, slice.bottom - slice.top, head?.height ?? 0);
    left += (width + GUTTER) * scale;
    return names + rows;
  });
  return {
    markup: `<g class="drawing" font-size="${String(FONT_SIZE)}" text-anchor="middle">${columns.join('')}</g>`,
    left: start,
    bottom: top + extent.height * scale,
  };
}
