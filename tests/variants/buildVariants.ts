import { mkdirSync, rmSync } from 'node:fs';
import { buildSite } from '../site/buildSite.ts';
import { anotherMachine, type Elsewhere } from './anotherMachine.ts';
import { BASE, BASED, HOSTILE, ORIGIN, REPORTS, SHANGHAI, UTC } from './folders.ts';
import { hostileData } from './hostileData.ts';
import { releasesFixture } from './releasesFixture.ts';

/** Builds every variant of the site that the tests look at, once per run. */
export function setup(): void {
  // Only what is ours: another build may be at work beside us.
  for (const folder of [UTC, SHANGHAI, BASED, HOSTILE, '.build/hostile-data', '.build/versions'])
    rmSync(folder, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  const variants: [string, Record<string, string>, Elsewhere?][] = [
    [UTC, { TZ: 'UTC', LC_ALL: 'C', UV_THREADPOOL_SIZE: '8' }],
    [SHANGHAI, { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', UV_THREADPOOL_SIZE: '1' }, anotherMachine()],
    [BASED, { SITE_BASE: `${BASE}/`, SITE_URL: ORIGIN }],
    [
      HOSTILE,
      {
        LEDGER_DATA: hostileData('.build/hostile-data'),
        LEDGER_RELEASES: releasesFixture('.build/versions'),
        REPORT_URL: `${REPORTS}?title={title}&body={body}`,
      },
    ],
  ];
  for (const [outDir, env, elsewhere] of variants) {
    const { status, output } = buildSite(outDir, env, elsewhere);
    if (status !== 0) throw new Error(`the site does not build into ${outDir}:\n${output}`);
  }
}
