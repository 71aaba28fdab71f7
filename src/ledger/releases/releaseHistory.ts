/** Every release and how it differs from the one before. */
import { sum } from 'd3';
import type { ErratumRow } from '../errata.ts';
import type { Release } from '../loadReleases.ts';
import type { TableStates } from '../releaseFile.ts';
import { diffTables, rowsById, summariseDiff, type DiffSummary, type TableDiff } from './diffTables.ts';
import { withReasons } from './resolveReasons.ts';

export interface ReleaseStep {
  from: string;
  to: string;
  /** `<from>...<to>`: how the difference is addressed. */
  pair: string;
  date: string;
  level: ChangeLevel;
  summary: DiffSummary;
  diffs: readonly TableDiff[];
}

/** @returns the steps between consecutive releases, oldest first; none when there is one release */
export function releaseHistory(releases: readonly Release[]): ReleaseStep[] {
  return releases.slice(1).map((release, index) => {
    const before = releases[index];
    const diffs = withReasons(diffTables(before?.states ?? {}, release.states), release.reasons);
    const [from, to] = [before?.version ?? '', release.version];
    return {
      from,
      to,
      pair: `${from}...${to}`,
      date: release.date,
      level: changeLevel(diffs) ?? 'patch',
      summary: summariseDiff(diffs),
      diffs,
    };
  });
}

/** What a change means for whoever built on the data. */
export type ChangeLevel = 'major' | 'minor' | 'patch';

/**
 * The Data Package recipe: a table or column that came, went, moved or changed its type is major (programs may break);
 * rows that came are minor; rows corrected, removed or put in another order are a patch.
 *
 * @returns `null` when nothing differs
 */
export function changeLevel(diffs: readonly TableDiff[]): ChangeLevel | null {
  if (diffs.length === 0) return null;
  if (diffs.some(({ existence, columns }) => existence !== 'kept' || columns !== null)) return 'major';
  return diffs.some(({ added }) => added.length > 0) ? 'minor' : 'patch';
}

/** The version after a change of the given level; the first is 1.0.0. */
export function nextVersion(previous: string | null, level: ChangeLevel): string {
  if (previous === null) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = previous.split('.').map(Number);
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return next[level].join('.');
}

/** What a release changed in one table. */
export interface TableChange {
  version: string;
  date: string;
  /** Address of the page of the difference, without language and base; the table's part is `#<table name>`. */
  path: string;
  summary: DiffSummary;
  diff: TableDiff;
}

/**
 * The change log of a table, newest first; empty when no release has changed it.
 *
 * @param table name as in the file `data/<name>.csv`
 * @param history `releaseHistory(loadReleases())`
 */
export function changesOfTable(table: string, history: readonly ReleaseStep[]): TableChange[] {
  return history
    .flatMap(({ to, date, pair, diffs }) =>
      diffs
        .filter((diff) => diff.table === table)
        .map((diff) => ({
          version: to,
          date,
          path: `/changes/${pair}/#${table}`,
          summary: summariseDiff([diff]),
          diff,
        })),
    )
    .reverse();
}

/** A row that was released and is no more. */
export interface GoneRow {
  table: string;
  id: string;
  /** The document whose page it stood on; empty where its table quotes none. */
  document: string;
  /** What is said of its going; every row that goes has one. */
  erratum: ErratumRow | undefined;
}

/**
 * Rows of released tables that the tables of today do not have. Their anchors were published, so each leads to its erratum.
 *
 * @param released oldest first
 */
export function goneRows(
  released: readonly TableStates[],
  now: TableStates,
  errata: readonly ErratumRow[],
): GoneRow[] {
  const gone = new Map<string, GoneRow>();
  for (const states of released) {
    for (const [table, state] of Object.entries(states)) {
      const kept = rowsById(now[table]);
      for (const [id, { printed, document = '' }] of rowsById(state)) {
        if (kept.has(id)) continue;
        const erratum = errata.find(({ table_name: name, row_id: own }) => name === table && own === id);
        gone.set(`${table}#${id}`, { table, id, document: printed === undefined ? '' : document, erratum });
      }
    }
  }
  return [...gone.values()];
}

/** How many tables there are, and rows in all. */
export function countTableRows(states: TableStates): { tables: number; rows: number } {
  const all = Object.values(states);
  return { tables: all.length, rows: sum(all, ({ rows }) => rows.length) };
}
