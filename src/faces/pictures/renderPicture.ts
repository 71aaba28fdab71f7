import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Lang } from '../../i18n/lang.ts';
import { pictureCache, pictureKey } from './pictureCache.ts';
import { fontFiles } from './fontFiles.ts';
import { pictureFonts } from './pictureFonts.ts';
import { rasterise, encodePng, PNG_OPTIONS } from './rasterise.ts';
import { withFontSubsets } from './withFontSubsets.ts';

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

const cache = pictureCache();
const fingerprints = new Map<Lang, string>();

function fingerprintOf(lang: Lang): string {
  const known = fingerprints.get(lang) ?? fingerprint(lang);
  fingerprints.set(lang, known);
  return known;
}

/**
 * The PNGs of a picture in several scales, from the cache where it has them.
 *
 * @param svg of {@link framedSvg}
 */
export async function renderPicture<Scale extends 1 | 2>(
  svg: string,
  lang: Lang,
  scales: readonly Scale[],
): Promise<Map<Scale, Uint8Array>> {
  const kept = scales.map((scale) => {
    const key = pictureKey(svg, String(scale), fingerprintOf(lang));
    return { scale, key, bytes: cache.recall(key) };
  });
  const missing = kept.filter(({ bytes }) => bytes === undefined);
  const pngs = new Map(kept.map(({ scale, bytes = new Uint8Array() }) => [scale, bytes]));
  if (missing.length === 0) return pngs;
  const raster = await withFontSubsets(svg, fontFiles(lang), (files) =>
    rasterise(svg, files, pictureFonts[lang].family),
  );
  for (const { scale, key } of missing) {
    const bytes = await encodePng(raster, scale);
    cache.keep(key, bytes);
    pngs.set(scale, bytes);
  }
  return pngs;
}
