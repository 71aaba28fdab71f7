import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Lang } from '../../i18n/lang.ts';
import { fontFiles, fontSubsets, lettersOf, pictureFonts } from './pictureFonts.ts';
import { drawPng, PNG_OPTIONS } from './rasterise.ts';

/** Where entries are kept, in the project and outside of what `npm ci` empties. */
const FOLDER = join(process.cwd(), '.cache/pictures');
const DIGEST_BYTES = 32;

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The name of an entry. */
export function pictureKey(...decisive: readonly string[]): string {
  return digest(Buffer.from(JSON.stringify(decisive))).toString('hex');
}

/** The cache in a folder; the project's own when none is named. */
export const pictureCache = (folder = FOLDER) => ({
  /** The bytes kept under a key; undefined when there are none or they are not what was written. */
  recall(key: string): Uint8Array | undefined {
    try {
      const entry = readFileSync(join(folder, key));
      const bytes = entry.subarray(DIGEST_BYTES);
      return digest(bytes).equals(entry.subarray(0, DIGEST_BYTES)) ? bytes : undefined;
    } catch {
      return undefined;
    }
  },
  /** Keeps bytes, whole or not at all. A folder that cannot be written costs the next build time, not this one its pictures. */
  keep(key: string, bytes: Uint8Array): void {
    try {
      mkdirSync(folder, { recursive: true });
      const draft = join(folder, `${key}.${randomUUID()}`);
      writeFileSync(draft, Buffer.concat([digest(bytes), bytes]));
      renameSync(draft, join(folder, key));
    } catch {
      // Nothing depends on an entry being kept.
    }
  },
});

// Bundled code stands elsewhere: packages are found from the project's root.
const require = createRequire(join(process.cwd(), 'package.json'));

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

/** The faces' bytes and the versions of what draws and encodes. */
function fingerprint(lang: Lang): string {
  const hash = createHash('sha256');
  for (const file of fontFiles(lang)) hash.update(readFileSync(file));
  return JSON.stringify([
    hash.digest('hex'),
    versionOf('@resvg/resvg-js'),
    versionOf('subset-font'),
    sharp.versions,
    PNG_OPTIONS,
    pictureFonts[lang],
  ]);
}

export const cache = pictureCache();
const fingerprints = new Map<Lang, string>();

/** What pictures of a language depend on beside their SVG. */
export function fingerprintOf(lang: Lang): string {
  const known = fingerprints.get(lang) ?? fingerprint(lang);
  fingerprints.set(lang, known);
  return known;
}

/**
 * The PNGs of a picture in several scales, from the cache where it has them.
 *
 * @param svg of {@link framedSvg}
 * @param letters - of this and other pictures, whose faces they share
 */
export async function renderPicture<Scale extends 1 | 2>(
  svg: string,
  lang: Lang,
  scales: readonly Scale[],
  letters = lettersOf([svg]),
): Promise<Map<Scale, Uint8Array>> {
  const kept = scales.map((scale) => {
    const key = pictureKey(svg, String(scale), fingerprintOf(lang));
    return { scale, key, bytes: cache.recall(key) };
  });
  const missing = kept.filter(({ bytes }) => bytes === undefined);
  const pngs = new Map(kept.map(({ scale, bytes = new Uint8Array() }) => [scale, bytes]));
  if (missing.length === 0) return pngs;
  const files = await fontSubsets(letters, fontFiles(lang));
  for (const { scale, key } of missing) {
    const bytes = await drawPng(svg, files, pictureFonts[lang].family, scale);
    cache.keep(key, bytes);
    pngs.set(scale, bytes);
  }
  return pngs;
}
