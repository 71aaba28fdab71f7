import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';

const known = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/** A face as TrueType, unpacked once. One at a time: the unpacker gives its own memory away, which the next call writes over. */
export function faceBytes(file: string): Promise<Buffer> {
  const unpacked = known.get(file);
  if (unpacked !== undefined) return unpacked;
  const face = last.catch(() => undefined).then(async () => convert(await readFile(file), 'truetype'));
  known.set(file, face);
  last = face;
  return face;
}
