import { renderAsync } from '@resvg/resvg-js';
import sharp, { type Sharp } from 'sharp';

/** Everything beside the SVG that decides on a picture's bytes; changing it changes the cache's keys. */
export const PNG_OPTIONS = {
  palette: true,
  colours: 256,
  dither: 0,
  effort: 4,
  compressionLevel: 9,
} as const;

/** Pictures are drawn at twice their size; what is shown at its own is a mean of four points, with smoother letters. */
const DRAWN_SCALE = 2;

export interface Raster {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Draws an SVG with the given faces and no other. */
export async function rasterise(svg: string, fontFiles: readonly string[], family: string): Promise<Raster> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: DRAWN_SCALE },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: family },
  });
  return { width: image.width, height: image.height, pixels: image.pixels };
}

/** A raster as a PNG of few bytes: our pictures have few colours, and their shades fit a palette. */
export async function encodePng({ width, height, pixels }: Raster, scale: 1 | 2): Promise<Uint8Array> {
  const raw: Sharp = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  const sized =
    scale === DRAWN_SCALE
      ? raw
      : raw.resize((width * scale) / DRAWN_SCALE, (height * scale) / DRAWN_SCALE, { kernel: 'cubic' });
  return sized.png(PNG_OPTIONS).toBuffer();
}
