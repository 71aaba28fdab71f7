/**
 * `npm run check:hosting`: serves the built site by nginx and Caddy with the configurations of hosting/, and by a server that reads
 * `_headers`, and looks at it in a real browser. `npm test` does the same with the servers it finds; here a missing one fails.
 */
import { spawnSync } from 'node:child_process';
import { runScript } from './runScript.ts';

const TEST = 'tests/browser/hosting.test.ts';

await runScript(() => {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'built', TEST],
    { stdio: 'inherit', env: { ...process.env, LEDGER_ALL_HOSTS: '1' } },
  );
  return status === 0;
});
