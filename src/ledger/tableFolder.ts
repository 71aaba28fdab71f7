/** Where the files of tables stand that stay as they are: below their version, once what the site shows is released. */
import { loadReleaseFiles } from './loadReleases.ts';
import { dataFolder, listFiles, readDataBytes } from './read-fs.ts';
import { sha256Of } from './releasedFiles.ts';

/** Site path of what is published of a version. */
export const versionPath = (version: string): string => `/data/v/${version}/`;

let released: ReadonlyMap<string, boolean> | undefined;
const latest = loadReleaseFiles().at(-1);

function compareTables(): ReadonlyMap<string, boolean> {
  const present = new Set(listFiles(dataFolder()));
  const known = Object.entries(latest?.tables ?? {}).filter(([name]) => present.has(`${name}.csv`));
  return new Map(
    known.map(([name, { sha256 }]) => [name, sha256Of(readDataBytes(`${name}.csv`)) === sha256]),
  );
}

/** Whether a table has the very bytes of the latest release. A table somebody works on has no address that stays yet. */
function isAsReleased(table: string): boolean {
  released ??= compareTables();
  return released.get(table) === true;
}

/**
 * Site path of the folder that holds the tables as the site shows them: that of the version where all of them are as
 * released, else that of today's files.
 */
export function tableFolder(...tables: readonly string[]): string {
  return latest !== undefined && tables.every(isAsReleased) ? versionPath(latest.version) : '/data/';
}

/** Site path where a table of the latest version is cited: its place on the page of the version, or its own page before its first release. */
export const citedPath = (table: string): string =>
  latest !== undefined && table in latest.tables
    ? `${versionPath(latest.version)}#${table}`
    : `/data/${table}/`;
