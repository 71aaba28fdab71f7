/** What a release keeps beside its tables: files that say what they mean, or hold them joined, as they were then. */
import { listFiles, releasesFolder } from './read-fs.ts';
import { readReleased } from './releasedFiles.ts';

/** Stands in released files for the address of the site, which may move: it is filled in where they are served. No host can have it. */
export const SITE_PLACEHOLDER = 'https://site.invalid';

const FOLDER = 'papers';

/** Where a paper of a version stands below the releases. */
export const paperPath = (version: string, name: string): string => `${version}/${FOLDER}/${name}`;

/** The papers of a version by name; none of a version that kept none. */
export function releasePapers(version: string, folder = releasesFolder()): ReadonlyMap<string, string> {
  const start = paperPath(version, '');
  const found = listFiles(folder).filter((path) => path.startsWith(start));
  return new Map(found.map((path) => [path.slice(start.length), readReleased(path, folder)]));
}
