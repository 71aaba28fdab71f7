/**
 * Prepares a release in a folder of its own, a copy of all releases with the new one, so that a site can be built from
 * it before anything is released. `commitRelease` puts it in place.
 */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { currentTables } from '../../src/ledger/currentTables.ts';
import { loadReleases, type Release } from '../../src/ledger/loadReleases.ts';
import { listFiles, readDataBytes } from '../../src/ledger/read-fs.ts';
import {
  readManifest,
  RELEASE_MANIFEST,
  RENAMES_FILE,
  releaseProblems,
  sha256Of,
} from '../../src/ledger/releasedFiles.ts';
import { DERIVED, releaseFile, type ReleaseFile, type TableStates } from '../../src/ledger/releaseFile.ts';
import { paperPath } from '../../src/ledger/releasePapers.ts';
import type { ChangeReason } from '../../src/ledger/vocabulary.ts';
import { DataError } from '../../src/ledger/errors.ts';
import { diffTables, type TableDiff } from '../../src/ledger/releases/diffTables.ts';
import { changeLevel, nextVersion } from '../../src/ledger/releases/releaseHistory.ts';
import { resolveReasons, type ReasonRule } from '../../src/ledger/releases/resolveReasons.ts';
import type { ReleasedChart } from './releaseCharts.ts';
import { writeAtomically } from '../command/tellFault.ts';

export interface ReleaseOrder {
  /** Folder of the tables. */
  data: string;
  /** Folder of the releases there are. */
  releases: string;
  /** Folder to prepare in; what stands there is removed. */
  stage: string;
  /** YYYY-MM-DD: never taken from the clock. */
  date: string;
  reason?: ChangeReason;
  rules?: readonly ReasonRule[];
  /** The version that is expected, where the person says it. */
  version?: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function requireOrder({ date }: ReleaseOrder, latest: Release | undefined): void {
  if (!releaseFile.shape.date.safeParse(date).success)
    throw new Error(`--date ${date}: not a day.\n    Fix: give --date YYYY-MM-DD.`);
  if (latest !== undefined && date < latest.date)
    throw new Error(
      `--date ${date}: before the release of ${latest.version} on ${latest.date}.\n    Fix: give that day or a later one.`,
    );
}

function requireVersion(wanted: string | undefined, next: string, releases: readonly Release[]): void {
  if (wanted === undefined || wanted === next) return;
  const known = releases.find(({ version }) => version === wanted);
  throw new Error(
    known === undefined
      ? `--version ${wanted}: by its changes this release is ${next}.\n    Fix: give --version ${next}, or leave it out.`
      : `--version ${wanted}: released on ${known.date}, and a released version is never rewritten.\n` +
          `    Fix: release what changed as ${next}; if it was never published, remove data/releases and run again.`,
  );
}

/** Charts are kept with a version too: a new drawing is released under a number of its own, though no table changed. */
function requireDrawing({ reason }: ReleaseOrder, latest: Release | undefined): void {
  const known = latest?.version ?? '';
  if (reason === 'drawing') return;
  throw new Error(
    `nothing changed since ${known}: there is nothing to release.\n    Fix: cite and use ${known} as it is; where charts are drawn anew, give --reason drawing.`,
  );
}

/** Where each table stands: the copy of an earlier release if it has not changed since, else a new one. */
function describeTables(
  states: TableStates,
  diffs: readonly TableDiff[],
  version: string,
  { data, stage }: ReleaseOrder,
  latest: Release | undefined,
): ReleaseFile['tables'] {
  const changed = new Set(diffs.map(({ table }) => table));
  const entries = Object.entries(states).map(([name, { columns, rows }]) => {
    const known = latest?.tables[name];
    if (known !== undefined && !changed.has(name)) return [name, known] as const;
    const bytes = readDataBytes(`${name}.csv`, data);
    const copy = `${version}/${name}.csv`;
    writeAtomically(join(stage, copy), bytes);
    return [name, { columns, rows: rows.length, copy, sha256: sha256Of(bytes) }] as const;
  });
  return Object.fromEntries(entries);
}

/** Writes the manifest of the folder anew, files of the new version added; those of others stand as they were. */
function sealStage(stage: string, version: string): void {
  const own = listFiles(stage).filter((path) => path.startsWith(`${version}/`) || path === `${version}.json`);
  const added = own.map((path) => [path, sha256Of(readDataBytes(path, stage))] as const);
  const files = { ...readManifest(stage).files, ...Object.fromEntries(added) };
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeAtomically(join(stage, RELEASE_MANIFEST), json({ files: sorted, derived: DERIVED }));
}

/** Copies what is released, and nothing that a killed run left behind. */
function copyReleased(releases: string, stage: string): void {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const released = Object.keys(readManifest(releases).files);
  if (released.length === 0) return;
  for (const path of [...released, RELEASE_MANIFEST, RENAMES_FILE]) {
    if (existsSync(join(releases, path))) cpSync(join(releases, path), join(stage, path));
  }
}

/**
 * @returns what is prepared
 * @throws Error when nothing changed, a released file was altered, a reason is missing, or date or version are wrong
 */
export function stageRelease(order: ReleaseOrder): { release: ReleaseFile; diffs: TableDiff[] } {
  copyReleased(order.releases, order.stage);
  const problems = releaseProblems(order.stage);
  if (problems.length > 0) throw new DataError(problems);
  const releases = loadReleases(order.releases);
  const latest = releases.at(-1);
  const states = currentTables(order.data);
  const diffs = diffTables(latest?.states ?? {}, states);
  const level = changeLevel(diffs);
  const next = nextVersion(latest?.version ?? null, level ?? 'patch');
  requireVersion(order.version, next, releases);
  if (level === null) requireDrawing(order, latest);
  requireOrder(order, latest);
  const reasons = resolveReasons(diffs, order.rules ?? [], latest === undefined ? 'new_data' : order.reason);
  const release: ReleaseFile = {
    version: next,
    date: order.date,
    previous: latest?.version ?? null,
    tables: describeTables(states, diffs, next, order, latest),
    reasons,
  };
  writeAtomically(join(order.stage, `${next}.json`), json(release));
  sealStage(order.stage, next);
  return { release, diffs };
}

/** Adds charts to the release that is being prepared. */
export function stageCharts(stage: string, version: string, charts: readonly ReleasedChart[]): void {
  for (const chart of charts)
    writeAtomically(join(stage, version, 'charts', `${chart.chart}.json`), json(chart));
  sealStage(stage, version);
}

/** Adds the words of the tables and the joined tables to the release that is being prepared. */
export function stagePapers(stage: string, version: string, texts: ReadonlyMap<string, string>): void {
  for (const [name, text] of texts) writeAtomically(join(stage, paperPath(version, name)), text);
  sealStage(stage, version);
}
