import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataVersion, latestVersion } from '../../../src/ledger/dataVersion.ts';
import { loadReleaseFiles, loadReleases, releasedCharts } from '../../../src/ledger/loadReleases.ts';
import { releaseProblems } from '../../../src/ledger/releasedFiles.ts';
import { SITE_PLACEHOLDER } from '../../../src/ledger/releasePapers.ts';
import { applyDiff } from './applyDiff.ts';
import { diffTables } from '../../../src/ledger/releases/diffTables.ts';
import { changeLevel, nextVersion } from '../../../src/ledger/releases/releaseHistory.ts';

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

  it('names no address of the site: it is filled in where a page is served', () => {
    // What was built before there was a placeholder names no host of ours either.
    const allowed = (version: string): string[] =>
      version === '1.0.0' ? ['http://localhost:4321'] : [SITE_PLACEHOLDER];
    expect(releasedCharts().length).toBeGreaterThan(20);
    for (const { chart, version, pages } of releasedCharts()) {
      const html = Object.values(pages).map((page = '') =>
        brotliDecompressSync(Buffer.from(page, 'base64')).toString('utf8'),
      );
      const named = new Set(html.join('').match(/https?:\/\/[^/"'<\s]+/g));
      expect([...named], `${chart}@${version}`).toEqual(allowed(version));
    }
  });

  it('gives the version of the data', () => {
    expect(dataVersion).toEqual(latestVersion(loadReleaseFiles()));
  });
});
