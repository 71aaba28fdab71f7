/**
 * `npm run release -- --date YYYY-MM-DD --reason <reason>`: releases the tables and charts as they stand. Builds the site
 * with the new version (or takes `--site <built folder>`), and only then puts the release in place.
 * `npm run release -- --check`: whether all released files are as released and the tables those of the latest release.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { releaseTexts } from '../src/faces/exports/releaseTexts.ts';
import { loadAuditReport } from '../src/ledger/auditReport.ts';
import { readLedger } from '../src/ledger/loadLedger.ts';
import { dataFolder, releasesFolder } from '../src/ledger/read-fs.ts';
import { summariseDiff } from '../src/ledger/releases/diffTables.ts';
import { checkReleases } from './release/checkReleases.ts';
import { commitRelease } from './release/commitRelease.ts';
import { releaseArguments, type ReleaseArguments } from './release/releaseArguments.ts';
import { releaseCharts } from './release/releaseCharts.ts';
import { runScript } from './command/runScript.ts';
import { stageCharts, stagePapers, stageRelease } from './release/stageRelease.ts';
import { withFault } from './command/tellFault.ts';

const WORK = '.build/release';

/** The site as it will be with the release. */
function buildSite(stage: string): string {
  const outDir = join(WORK, 'site');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: outDir, LEDGER_RELEASES: stage },
  });
  if (status !== 0) throw new Error('the site does not build: nothing is released');
  return outDir;
}

function release({ date = '', version, site, reason, rules }: ReleaseArguments): void {
  const [data, releases, stage] = [dataFolder(), releasesFolder(), join(WORK, 'releases')];
  const staged = stageRelease({
    data,
    releases,
    stage,
    date,
    rules,
    ...(reason === undefined ? {} : { reason }),
    ...(version === undefined ? {} : { version }),
  });
  const next = staged.release.version;
  stagePapers(stage, next, releaseTexts(readLedger(data), loadAuditReport(data)));
  const charts = releaseCharts(site ?? buildSite(stage), next);
  stageCharts(stage, next, charts);
  commitRelease(stage, releases, next);
  const { tables, added, removed, changed } = summariseDiff(staged.diffs);
  console.log(
    `${next} of ${date} released: ${String(tables)} tables, ${String(added)} rows added, ${String(removed)} removed, ${String(changed)} changed; ${String(charts.length)} charts kept`,
  );
}

await runScript(async () => {
  const given = releaseArguments(process.argv.slice(2));
  if (!given.check) {
    await withFault(releasesFolder(), () => {
      release(given);
    });
    return true;
  }
  const difference = checkReleases(dataFolder(), releasesFolder());
  console.log(difference === '' ? 'the tables are those of the latest release' : difference);
  return difference === '';
});
