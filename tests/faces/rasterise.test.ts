import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { faceBytes, fontFiles, fontSubsets, lettersOf } from '../../src/faces/pictures/pictureFonts.ts';
import { drawPng, encodePng, rasterise } from '../../src/faces/pictures/rasterise.ts';

const files = fontFiles('zh');
const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" viewBox="0 0 60 30" font-family="Noto Sans SC"><rect x="0" y="0" width="60" height="30" fill="#FBF9F4"/><text x="4" y="22" font-size="20" font-weight="700" fill="#1F2328">${text}</text></svg>`;

const draw = async (text: string, scale: 1 | 2 = 1) =>
  rasterise(svg(text), await fontSubsets(lettersOf([svg(text)]), files), 'Noto Sans SC', scale);

it('is drawn at once and twice its size, the same bytes each time, in the colours we name', async () => {
  for (const scale of [1, 2] as const) {
    const png = await encodePng(await draw('重庆', scale));
    const { width, height, format, isPalette } = await sharp(png).metadata();
    expect({ width, height, format, isPalette }).toEqual({
      width: 60 * scale,
      height: 30 * scale,
      format: 'png',
      isPalette: true,
    });
    const again = await encodePng(await draw('重庆', scale));
    expect(Buffer.from(again).equals(Buffer.from(png))).toBe(true);
    const { data } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0xfb, 0xf9, 0xf4]);
  }
});

it('is the same with subsets as with the whole faces', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-faces-'));
  const unpacked = files.map((_file, index) => join(folder, `${String(index)}.ttf`));
  for (const [index, file] of files.entries()) writeFileSync(unpacked[index] ?? '', await faceBytes(file));
  const whole = await rasterise(svg('渝2%'), unpacked, 'Noto Sans SC', 1);
  rmSync(folder, { recursive: true });
  const subset = await draw('渝2%');
  expect(Buffer.from(subset.pixels).equals(Buffer.from(whole.pixels))).toBe(true);
});

it('draws each character with ink of its own', async () => {
  const drawn = await Promise.all(['渝', '政', '▲', '◐', '¶'].map((sign) => draw(sign)));
  const inks = drawn.map(({ pixels }) => Buffer.from(pixels).toString('base64'));
  expect(new Set([...inks, Buffer.from((await draw(' ')).pixels).toString('base64')]).size).toBe(6);
});

it('draws in a thread what it draws here, and says what it cannot read', async () => {
  const files = await fontSubsets(lettersOf([svg('渝')]), fontFiles('zh'));
  const here = await encodePng(await rasterise(svg('渝'), files, 'Noto Sans SC', 2));
  const [there, broken] = await Promise.allSettled([
    drawPng(svg('渝'), files, 'Noto Sans SC', 2),
    drawPng('<svg', files, 'Noto Sans SC', 1),
  ]);
  expect(there.status === 'fulfilled' && Buffer.from(there.value).equals(Buffer.from(here))).toBe(true);
  expect(broken).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('SVG') as string },
  });
});
