import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { siteIcons } from '../../src/faces/metadata/webManifest.ts';
import { iconFile, iconPng, iconSvg } from '../../src/faces/pictures/iconPng.ts';
import { sealStrokes } from '../../src/theme/sealStrokes.ts';
import { tokens } from '../../src/theme/tokens.ts';

const CORNERS = [0, 1];
/** What a mask may cut away: all beyond this share of the half side from the middle. */
const SAFE = 0.8;

async function pixelsOf(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray(4 * (y * info.width + x), 4 * (y * info.width + x) + 4),
  ];
  return { at, ...info };
}

const rgb = (hex: string) => [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));

describe('an icon', () => {
  it.each(siteIcons)('$name is a square of $size pixels, small', async ({ shape, size }) => {
    const png = await iconPng(shape, size);
    const { width, height, at } = await pixelsOf(png);
    expect([width, height]).toEqual([size, size]);
    expect(png.length).toBeLessThan(10_000);
    for (const x of CORNERS) {
      for (const y of CORNERS) {
        const corner = at(x * (size - 1), y * (size - 1));
        if (shape === 'seal') expect(corner[3]).toBeLessThan(128);
        else expect(corner).toEqual([...rgb(tokens.seal.day), 255]);
      }
    }
  });

  it('that may be cut to a circle keeps every stroke inside it', async () => {
    const size = 512;
    const { at } = await pixelsOf(await iconPng('maskable', size));
    const field = rgb(tokens.seal.day);
    let strokes = 0;
    let cut = 0;
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const [red = 0, green = 0] = at(x, y);
        // Halfway to paper: a stroke.
        if (green - (field[1] ?? 0) < 100 || red === 0) continue;
        strokes += 1;
        if (Math.hypot(x - size / 2, y - size / 2) > (SAFE * size) / 2) cut += 1;
      }
    }
    expect(strokes).toBeGreaterThan(5000);
    expect(cut).toBe(0);
  });

  it('is drawn the same twice', async () => {
    expect(await iconPng('seal', 48)).toEqual(await iconPng('seal', 48));
  });
});

it('favicon.ico holds each PNG where its directory says', async () => {
  const images = await Promise.all(
    [16, 32, 256].map(async (size) => ({ size, png: await iconPng('seal', size) })),
  );
  const file = Buffer.from(iconFile(images));
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 3]);
  for (const [index, { size, png }] of images.entries()) {
    const entry = 6 + 16 * index;
    expect(file.readUInt8(entry)).toBe(size % 256);
    const [length, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)];
    expect(file.subarray(offset, offset + length)).toEqual(Buffer.from(png));
  }
  const last = images.at(-1)?.png.length ?? 0;
  expect(file.readUInt32LE(6 + 16 * 2 + 12) + last).toBe(file.length);
});

it('public/seal.svg is the seal of the tokens', () => {
  const committed = readFileSync('public/seal.svg', 'utf8');
  for (const part of [sealStrokes, tokens.seal.day, tokens.paper.day]) {
    expect(committed).toContain(part);
    expect(iconSvg('seal')).toContain(part);
  }
});
