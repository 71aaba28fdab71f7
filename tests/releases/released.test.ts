import { describe, expect, it } from 'vitest';
import { dataVersion, latestVersion } from '../../src/datasets/dataVersion.ts';
import { loadReleaseFiles, loadReleases } from '../../src/datasets/loadReleases.ts';
import { releaseProblems } from '../../src/datasets/releasedFiles.ts';
import { applyDiff } from '../../src/releases/applyDiff.ts';
import { diffTables } from '../../src/releases/diffTables.ts';
import { changeLevel, nextVersion } from '../../src/releases/nextVersion.ts';

const releases = loadReleases();

describe('what was released', () => {
  it('is as it was released', () => {
    expect(releaseProblems()).toEqual([]);
  });

  it('is numbered by what changed, and each version follows from the one before', () => {
    for (const [index, release] of releases.entries()) {
      const before = releases[index - 1];
      const diffs = diffTables(before?.states ?? {}, release.states);
      expect(release.previous).toBe(before?.version ?? null);
      expect(release.version).toBe(nextVersion(release.previous, changeLevel(diffs) ?? 'patch'));
      expect(applyDiff(diffs, before?.states ?? {})).toEqual(release.states);
      expect(release.date >= (before?.date ?? '')).toBe(true);
    }
  });

  it('has the rows it says', () => {
    for (const { tables, states } of releases) {
      for (const [name, { rows }] of Object.entries(tables)) expect(states[name]?.rows).toHaveLength(rows);
    }
  });

  it('gives the version of the data', () => {
    expect(dataVersion).toEqual(latestVersion(loadReleaseFiles()));
  });
});
