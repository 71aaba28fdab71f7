/** The released versions of the tables, oldest first. */
import { z } from 'zod';
import { DataError } from './errors.ts';
import { releasesFolder } from './read-fs.ts';
import { parseCells } from './readCells.ts';
import {
  releaseFile,
  type ReleaseFile,
  type ReleaseManifest,
  ROW_KEY,
  type TableState,
  type TableStates,
} from './releaseFile.ts';
import { readManifest, readReleased } from './releasedFiles.ts';

export interface Release extends ReleaseFile {
  /** The tables as they were. */
  states: TableStates;
}

function parseRelease(path: string, text: string): ReleaseFile {
  const parsed = releaseFile.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new DataError([
    {
      file: `data/releases/${path}`,
      expected: `the description of a release (${parsed.error.issues[0]?.message ?? ''})`,
      fix: 'restore it from version control',
    },
  ]);
}

function statesOf(release: ReleaseFile, folder: string, manifest: ReleaseManifest): TableStates {
  const states = Object.entries(release.tables).map(([name, { columns, copy }]): [string, TableState] => [
    name,
    { columns, rows: parseCells(readReleased(copy, folder, manifest)).rows },
  ]);
  return Object.fromEntries(states);
}

/** What each release says of itself, without its tables. */
export function loadReleaseFiles(folder = releasesFolder()): ReleaseFile[] {
  const manifest = readManifest(folder);
  return Object.keys(manifest.files)
    .filter((path) => /^\d+\.\d+\.\d+\.json$/.test(path))
    .map((path) => parseRelease(path, readReleased(path, folder, manifest)))
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** @throws DataError when a released file is not what was released */
export function loadReleases(folder = releasesFolder()): Release[] {
  const manifest = readManifest(folder);
  return loadReleaseFiles(folder).map((file) => ({ ...file, states: statesOf(file, folder, manifest) }));
}

/** Keys of the rows of a table as it was released; none where the release has no such table. */
export function releasedKeys(version: string, table: string, folder = releasesFolder()): ReadonlySet<string> {
  const manifest = readManifest(folder);
  const copy = loadReleaseFiles(folder).find((file) => file.version === version)?.tables[table]?.copy;
  if (copy === undefined) return new Set();
  const { header, rows } = parseCells(readReleased(copy, folder, manifest));
  const at = header.indexOf(ROW_KEY);
  return new Set(rows.map((row) => row[at] ?? ''));
}

/** Orders versions such as 1.9.0 and 1.10.0 by their numbers, oldest first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const differing = left.findIndex((number, index) => number !== right[index]);
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** A chart as it was released: its values, and its embed page as it stood. */
const releasedChart = z.object({
  chart: z.string(),
  version: z.string(),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  /** Brotli in base64, by language. */
  pages: z.object({ zh: z.string().optional(), en: z.string().optional() }),
});

export type ReleasedChart = z.infer<typeof releasedChart>;

/** Every chart of every release that kept an embed page. */
function loadReleasedCharts(folder = releasesFolder()): ReleasedChart[] {
  const manifest = readManifest(folder);
  return Object.keys(manifest.files)
    .filter((path) => /^\d+\.\d+\.\d+\/charts\/[\w-]+\.json$/.test(path))
    .sort()
    .map((path) => releasedChart.parse(JSON.parse(readReleased(path, folder, manifest))))
    .filter(({ pages }) => pages.zh !== undefined && pages.en !== undefined);
}

let read: readonly ReleasedChart[] | undefined;

/** Read once per build. */
export function releasedCharts(): readonly ReleasedChart[] {
  read ??= loadReleasedCharts();
  return read;
}
