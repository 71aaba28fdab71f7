import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { iconSvg, type IconShape } from './iconSvg.ts';

/** Two colours and what lies between them: a palette holds them all. */
const PNG = { palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 } as const;

/**
 * The seal as a PNG.
 *
 * @param size of its side, in pixels
 */
export async function iconPng(shape: IconShape, size: number): Promise<Uint8Array> {
  const { width, height, pixels } = await renderAsync(iconSvg(shape), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png(PNG)
    .toBuffer();
}
