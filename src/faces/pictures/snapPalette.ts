/** Gives a picture's palette the colours we name: the quick way to few colours rounds them by one or two steps. */
import { crc32 } from 'node:zlib';
import { tokens } from '../../theme/tokens.ts';

type Colour = readonly [red: number, green: number, blue: number];

const NAMED: readonly Colour[] = Object.values(tokens).map(({ day }) => {
  const value = Number.parseInt(day.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
});

/** Steps of a channel that rounding takes; colours that are further away are others. */
const ROUNDED = 2;

const near = (a: Colour, b: Colour): boolean =>
  a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) <= ROUNDED);

/** @param png - with a palette: a PNG without one stays as it is */
export function snapPalette(png: Buffer): Buffer {
  const at = png.indexOf('PLTE');
  if (at < 0) return png;
  const end = at + 4 + png.readUInt32BE(at - 4);
  const snapped = Buffer.from(png);
  for (let entry = at + 4; entry < end; entry += 3) {
    const colour: Colour = [png.readUInt8(entry), png.readUInt8(entry + 1), png.readUInt8(entry + 2)];
    const named = NAMED.find((each) => near(each, colour));
    if (named !== undefined) snapped.set(named, entry);
  }
  snapped.writeUInt32BE(crc32(snapped.subarray(at, end)), end);
  return snapped;
}
