import { currentTables } from '../../src/ledger/currentTables.ts';
import { loadReleases } from '../../src/ledger/loadReleases.ts';
import { releaseProblems } from '../../src/ledger/releasedFiles.ts';
import { DataError } from '../../src/ledger/errors.ts';
import { diffTables, summariseDiff } from '../../src/ledger/releases/diffTables.ts';

/**
 * Whether the released files are as released, and the tables those of the latest release.
 *
 * @returns the difference in words, empty when there is none
 * @throws DataError naming every released file that was altered, is missing or is not listed
 */
export function checkReleases(data: string, releases: string): string {
  const problems = releaseProblems(releases);
  if (problems.length > 0) throw new DataError(problems);
  const latest = loadReleases(releases).at(-1);
  if (latest === undefined) return 'nothing is released yet';
  const diffs = diffTables(latest.states, currentTables(data));
  if (diffs.length === 0) return '';
  const { added, removed, changed } = summariseDiff(diffs);
  const names = diffs.map(({ table }) => table).join(', ');
  return `since ${latest.version}: ${String(added)} rows added, ${String(removed)} removed, ${String(changed)} changed, in ${names}`;
}
