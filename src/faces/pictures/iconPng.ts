import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
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

interface IconImage {
  /** Side in pixels, at most 256. */
  size: number;
  png: Uint8Array;
}

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const ICON = 1;
const BITS_PER_PIXEL = 32;

/** PNGs → one .ico, which browsers and feed readers ask for at the root whatever a page says. */
export function iconFile(images: readonly IconImage[]): Uint8Array {
  const head = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * images.length);
  head.writeUInt16LE(ICON, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of images.entries()) {
    const entry = HEADER_BYTES + ENTRY_BYTES * index;
    // 256 is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(BITS_PER_PIXEL, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}
