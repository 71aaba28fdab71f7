/**
 * Pictures drawn once and kept between builds. An entry's name is the digest of all that decides on it, so an entry
 * is right or absent, and builds side by side can only write the same bytes.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where entries are kept, in the project and outside of what `npm ci` empties. */
const FOLDER = join(process.cwd(), '.cache/pictures');
const DIGEST_BYTES = 32;

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The name of an entry. */
export function pictureKey(...decisive: readonly string[]): string {
  return digest(Buffer.from(JSON.stringify(decisive))).toString('hex');
}

/** The bytes kept under a key; undefined when there are none or they are not what was written. */
function recall(folder: string, key: string): Uint8Array | undefined {
  try {
    const entry = readFileSync(join(folder, key));
    const bytes = entry.subarray(DIGEST_BYTES);
    return digest(bytes).equals(entry.subarray(0, DIGEST_BYTES)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps bytes, whole or not at all. A folder that cannot be written costs the next build time, not this one its pictures. */
function keep(folder: string, key: string, bytes: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    const draft = join(folder, `${key}.${randomUUID()}`);
    writeFileSync(draft, Buffer.concat([digest(bytes), bytes]));
    renameSync(draft, join(folder, key));
  } catch {
    // Nothing depends on an entry being kept.
  }
}

/** What a cache of pictures can do. */
export interface PictureCache {
  recall: (key: string) => Uint8Array | undefined;
  keep: (key: string, bytes: Uint8Array) => void;
}

/** The cache in a folder; the project's own when none is named. */
export const pictureCache = (folder = FOLDER): PictureCache => ({
  recall: (key) => recall(folder, key),
  keep: (key, bytes) => {
    keep(folder, key, bytes);
  },
});
