import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runChild } from './runChild.ts';

const cwd = mkdtempSync(join(tmpdir(), 'swap-'));
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const build = (stamp: string, env: Record<string, string> = {}) =>
  runChild('tests/faults/children/buildTwoFiles.ts', {
    cwd,
    preload: ['tests/faults/children/killAtWrite.ts'],
    env: { STAMP: stamp, ...env },
  });

/** What stands: the one stamp of both files, or that nothing does. */
function standing(): string {
  if (!existsSync(join(cwd, 'dist'))) return 'nothing';
  expect(readdirSync(join(cwd, 'dist')).sort()).toEqual(['a.txt', 'b.txt']);
  const [a = '', b] = ['a.txt', 'b.txt'].map((name) => readFileSync(join(cwd, 'dist', name), 'utf8'));
  expect(a).toBe(b);
  return a;
}

describe('a build killed at each of its changes to the disk', () => {
  it('leaves the old site or the new one, for the moment between two renames none, and the next brings it back', async () => {
    await build('before');
    await build('before', { COUNT_INTO: join(cwd, 'count') });
    const changes = Number(readFileSync(join(cwd, 'count'), 'utf8'));
    expect(changes).toBeGreaterThan(10);
    const found: string[] = [];
    for (let at = 1; at <= changes; at += 1) {
      expect((await build('after', { KILL_AT: String(at) })).signal).toBe('SIGKILL');
      found.push(standing());
      // Even a build that fails first restores what stood there.
      if (found.at(-1) === 'nothing') {
        expect((await build('')).output).toContain('the build fails');
        expect(standing()).toBe('before');
      }
      expect((await build('before')).status).toBe(0);
      expect(standing()).toBe('before');
      expect(readdirSync(join(cwd, '.build'))).toEqual([]);
      expect(readdirSync(join(cwd, '.astro'))).toEqual([]);
    }
    expect(found.filter((stamp) => stamp === 'nothing')).toHaveLength(1);
    expect(found.indexOf('after')).toBe(found.indexOf('nothing') + 1);
    expect(new Set(found)).toEqual(new Set(['before', 'nothing', 'after']));
  }, 60_000);
});
