/** What a PNG says of itself: programs that sort pictures read it, whatever the file is called by then. */
import { crc32 } from 'node:zlib';

/** What a PNG says of its terms. */
export const LICENCE = 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/';

/** The signature, and the first chunk of every PNG: 4 bytes of length, 4 of name, 13 of content, 4 of checksum. */
const HEAD = 8 + 25;

function chunk(keyword: string, text: string): Buffer {
  // Not compressed, no language: the keyword is the format's own English one.
  const content = Buffer.from(`iTXt${keyword}\0\0\0\0\0${text}`, 'utf8');
  const framed = Buffer.alloc(content.length + 8);
  framed.writeUInt32BE(content.length - 4, 0);
  content.copy(framed, 4);
  framed.writeUInt32BE(crc32(content), content.length + 4);
  return framed;
}

/** @param said - texts by the keywords of the PNG specification: Title, Source, Copyright … */
export function withPngText(png: Uint8Array, said: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(said).map(([keyword, text]) => chunk(keyword, text));
  return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}
