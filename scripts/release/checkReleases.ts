import { currentTables } from '../../src/datasets/currentTables.ts';
import { loadReleases } from '../../src/datasets/loadReleases.ts';
import { releaseProblems } from '../../src/datasets/releasedFiles.ts';
import { DataError } from '../../src/errors.ts';
import { diffTables } from '../../src/releases/diffTables.ts';
import { summariseDiff } from '../../src/releases/summariseDiff.ts';

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
