/** Every release and how it differs from the one before. */
import type { Release } from '../loadReleases.ts';
import { diffTables } from './diffTables.ts';
import { changeLevel, type ChangeLevel } from './nextVersion.ts';
import { withReasons } from './resolveReasons.ts';
import { summariseDiff, type DiffSummary } from './summariseDiff.ts';
import type { TableDiff } from './tableDiff.ts';

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
