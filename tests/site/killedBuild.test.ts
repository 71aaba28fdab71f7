import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/seededRandom.ts';
import { folderBytes } from '../faults/folderBytes.ts';
import { runChild, type ChildOptions } from '../faults/runChild.ts';
import { UTC } from './folders.ts';

// What surrounds a build is killed at every point in tests/faults; here it is the real site that is.
const KILLED = '.build/killed';
/** A build tells every file it writes: fewer than it has, so that none is through before it is killed. */
const LINES = 1_500;
const random = seededRandom(3);
const build = (more: ChildOptions = {}) =>
  runChild('scripts/build.ts', {
    ...more,
    env: { NODE_ENV: 'production', OUT_DIR: KILLED, TZ: 'UTC', ...more.env },
  });
afterAll(() => {
  rmSync(KILLED, { recursive: true, force: true });
});

describe('the site, after builds that were killed and one that ran out of disk', () => {
  it('is byte for byte the one there would have been', async () => {
    for (let n = 0; n < 3; n += 1) {
      const killAfterLines = 10 + Math.floor(random() * LINES);
      const { signal } = await build({ killAfterLines, env: { SITE_URL: 'https://killed.example' } });
      expect(signal).toBe('SIGKILL');
      expect(folderBytes(KILLED)).toEqual({});
    }
    const full = await build({
      preload: ['tests/faults/children/refuseWrites.ts'],
      env: { REFUSE_AFTER: '2000000', REFUSE_BELOW: '.build' },
    });
    expect(full.status).toBe(2);
    expect(full.output).toContain(`${KILLED}: no room is left on its disk (ENOSPC).`);
    expect(folderBytes(KILLED)).toEqual({});
    expect(await build()).toMatchObject({ status: 0 });
    expect(folderBytes(KILLED)).toEqual(folderBytes(UTC));
  }, 300_000);
});
