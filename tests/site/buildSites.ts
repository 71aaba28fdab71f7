import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { anotherMachine, type Elsewhere } from './anotherMachine.ts';
import { buildSite } from './buildSite.ts';
import { BASED, HOSTILE, HOSTILE_LABEL, MOVED, SHANGHAI, UTC } from './folders.ts';
import { releasesFixture } from './releasesFixture.ts';

/** A copy of the data in which a label tries to break out of every place it is shown in. */
function hostileData(): string {
  const folder = '.build/hostile-data';
  cpSync('data', folder, { recursive: true });
  const path = `${folder}/award_categories.csv`;
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replaceAll('营商环境,', `"${HOSTILE_LABEL.replaceAll('"', '""')}",`),
  );
  writeFileSync(`${folder}/published-urls.txt`, `/\n${MOVED.map(({ from }) => `${from}\n`).join('')}`);
  const lines = MOVED.map(({ from, to }) => `${from},${to},2026-11-20\n`);
  writeFileSync(`${folder}/redirects.csv`, `from,to,since\n${lines.join('')}`);
  return folder;
}

/** Builds every variant of the site that the tests look at, once per run. */
export function setup(): void {
  // Only what is ours: another build may be at work beside us.
  for (const folder of [UTC, SHANGHAI, BASED, HOSTILE, '.build/hostile-data', '.build/versions'])
    rmSync(folder, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  const variants: [string, Record<string, string>, Elsewhere?][] = [
    [UTC, { TZ: 'UTC', LC_ALL: 'C', UV_THREADPOOL_SIZE: '8' }],
    [SHANGHAI, { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', UV_THREADPOOL_SIZE: '1' }, anotherMachine()],
    [BASED, { SITE_BASE: '/ledger/', SITE_URL: 'https://example.org' }],
    [HOSTILE, { LEDGER_DATA: hostileData(), LEDGER_RELEASES: releasesFixture('.build/versions') }],
  ];
  for (const [outDir, env, elsewhere] of variants) {
    const { status, output } = buildSite(outDir, env, elsewhere);
    if (status !== 0) throw new Error(`the site does not build into ${outDir}:\n${output}`);
  }
}
