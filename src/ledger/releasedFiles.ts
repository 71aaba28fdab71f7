/** Reads released files, none of which may ever change: every read is checked against the manifest. */
import { createHash } from 'node:crypto';
import { DataError, type Problem } from './errors.ts';
import { listFiles, readDataBytes, releasesFolder } from './read-fs.ts';
import { releaseManifest, type ReleaseManifest } from './releaseFile.ts';

/** Beside the releases, and grows with them. */
export const RENAMES_FILE = 'renames.csv';

export const RELEASE_MANIFEST = 'manifest.json';

/** SHA-256 in hexadecimal digits. */
export const sha256Of = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const altered = (path: string, found?: string): Problem => ({
  file: `data/releases/${path}`,
  ...(found === undefined ? {} : { value: found }),
  expected: 'the file that was released, with the SHA-256 of data/releases/manifest.json',
  fix: 'restore it from version control; a correction of the data is a new release (npm run release)',
});

/** The manifest, empty where nothing was released yet. */
export function readManifest(folder = releasesFolder()): ReleaseManifest {
  if (!listFiles(folder).includes(RELEASE_MANIFEST)) return { files: {} };
  return releaseManifest.parse(JSON.parse(new TextDecoder().decode(readDataBytes(RELEASE_MANIFEST, folder))));
}

/** The text of a released file. @throws DataError when it is not what was released */
export function readReleased(
  path: string,
  folder = releasesFolder(),
  manifest = readManifest(folder),
): string {
  const expected = manifest.files[path];
  if (expected === undefined || !listFiles(folder).includes(path)) throw new DataError([altered(path)]);
  const bytes = readDataBytes(path, folder);
  const found = sha256Of(bytes);
  if (found !== expected) throw new DataError([altered(path, found)]);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Everything wrong with the released files: altered, missing, or not listed. Empty when all is as released. */
export function releaseProblems(folder = releasesFolder()): Problem[] {
  const { files } = readManifest(folder);
  const present = listFiles(folder).filter((path) => path !== RELEASE_MANIFEST);
  const changed = Object.entries(files).flatMap(([path, expected]) => {
    if (!present.includes(path)) return [altered(path)];
    const found = sha256Of(readDataBytes(path, folder));
    return found === expected ? [] : [altered(path, found)];
  });
  const strangers = present
    .filter((path) => !(path in files) && path !== RENAMES_FILE)
    .map((path) => ({
      file: `data/releases/${path}`,
      expected: 'only files that data/releases/manifest.json lists',
      fix: 'remove it; releases are made by npm run release',
    }));
  return [...changed, ...strangers];
}
