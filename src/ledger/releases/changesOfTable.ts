import type { ReleaseStep } from './releaseHistory.ts';
import { summariseDiff, type DiffSummary } from './summariseDiff.ts';
import type { TableDiff } from './tableDiff.ts';

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
