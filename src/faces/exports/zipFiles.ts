import { zipSync, type ZipOptions } from 'fflate';

export interface BundleFile {
  path: string;
  bytes: Uint8Array;
}

// ZIP stores local time without a zone: the first moment it knows, by the clock of whatever machine builds.
const firstMoment = (): Date => new Date(1980, 0, 1);
const UNIX = 3;
const READABLE = 0o100644 * 2 ** 16;

/**
 * @throws Error when two files have one path: a reader would get one of them
 * @returns the same bytes for the same files, in whatever order, zone or year
 */
export function zipFiles(files: readonly BundleFile[]): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const twice = sorted.find(({ path }, index) => sorted[index + 1]?.path === path);
  if (twice !== undefined) throw new Error(`two files of the bundle are called ${twice.path}`);
  const attributes: ZipOptions = { mtime: firstMoment(), os: UNIX, attrs: READABLE, level: 9 };
  return new Uint8Array(
    zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, [bytes, attributes]]))),
  );
}
