import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderBytes } from './folderBytes.ts';
import { runChild, type ChildOptions, type Ended } from './runChild.ts';

const cwd = mkdtempSync(join(tmpdir(), 'killed-build-'));
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const build = (stamp: string, { env, ...more }: ChildOptions = {}): Promise<Ended> =>
  runChild('tests/faults/children/buildFiles.ts', { cwd, env: { STAMP: stamp, ...env }, ...more });

/** What stands: the one stamp of both files, or that nothing does. */
function standing(site = join(cwd, 'dist')): string {
  if (!existsSync(site)) return 'nothing';
  expect(readdirSync(site).sort()).toEqual(['a.txt', 'b.txt']);
  const [a = '', b] = ['a.txt', 'b.txt'].map((name) => readFileSync(join(site, name), 'utf8'));
  expect(a).toBe(b);
  return a;
}

/** Beside the site: nothing, once a build is through. */
function expectNoLeftovers(): void {
  expect(readdirSync(join(cwd, '.build'))).toEqual([]);
  expect(readdirSync(cwd).filter((name) => name.startsWith('.dist'))).toEqual([]);
}

it('a build killed at each of its changes to the disk leaves the old site or the new one, for the moment between two renames none, and the next brings it back', async () => {
  const preload = ['tests/faults/children/killAtWrite.ts'];
  await build('before');
  await build('before', { preload, env: { COUNT_INTO: join(cwd, 'count') } });
  const changes = Number(readFileSync(join(cwd, 'count'), 'utf8'));
  expect(changes).toBeGreaterThan(6);
  const found: string[] = [];
  for (let at = 1; at <= changes; at += 1) {
    expect((await build('after', { preload, env: { KILL_AT: String(at) } })).signal).toBe('SIGKILL');
    found.push(standing());
    // Even a build that fails first restores what stood there.
    if (found.at(-1) === 'nothing') {
      expect((await build('')).output).toContain('the build fails');
      expect(standing()).toBe('before');
    }
    expect((await build('before')).status).toBe(0);
    expect(standing()).toBe('before');
    expectNoLeftovers();
  }
  expect(found.filter((stamp) => stamp === 'nothing')).toHaveLength(1);
  expect(found.indexOf('after')).toBe(found.indexOf('nothing') + 1);
  expect(new Set(found)).toEqual(new Set(['before', 'nothing', 'after']));
});

it('builds at the same time leave each other alone: the last to finish stays, whole', async () => {
  const slow = build('slow', { env: { PAUSE_MS: '1000' } });
  const quick = await build('quick');
  expect([quick.status, standing()]).toEqual([0, 'quick']);
  expect(await slow).toMatchObject({ status: 0, output: '' });
  expect(standing()).toBe('slow');
  expectNoLeftovers();
});

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'no room is left on its disk (ENOSPC)', 'free some space'],
    ['EROFS', 'its disk can only be read (EROFS)', 'name a folder on a disk that can be written'],
    ['EACCES', 'it may not be written or read (EACCES)', 'give yourself the right to'],
  ])('with %s is told with place and fix, and the old site stands', async (code, said, fix) => {
    await build('before');
    const { status, output } = await build('after', {
      preload: ['tests/faults/children/refuseWrites.ts'],
      env: { REFUSE_CODE: code, REFUSE_AFTER: '8' },
    });
    expect(status).toBe(2);
    expect(output).toMatch(/^dist( \(at .+\))?: /m);
    expect(output).toContain(said);
    expect(output).toContain(`Fix: ${fix}`);
    expect(output).toContain('what stood there before is as it was.');
    expect(standing()).toBe('before');
    expectNoLeftovers();
  });

  it('because a file stands where the folder belongs is told', async () => {
    writeFileSync(join(cwd, 'file'), '');
    const { status, output } = await build('after', { env: { OUT_DIR: 'file/dist' } });
    expect(status).toBe(2);
    expect(output).toMatch(
      /^file\/dist .*(a file stands where a folder is needed|something else stands there)/,
    );
  });
});

it('npm run build killed on the way leaves the old site; a wrong page is told with its place; then it builds as ever', async () => {
  const checkout = join(cwd, 'checkout');
  cpSync('tests/faults/smallSite', checkout, { recursive: true });
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
  const make = (stamp: string, killAfterLines = Infinity): Promise<Ended> =>
    runChild('scripts/build.ts', { cwd: checkout, env: { STAMP: stamp }, killAfterLines });
  const dist = join(checkout, 'dist');
  expect((await make('first')).status).toBe(0);
  const before = folderBytes(dist);
  expect(Object.keys(before)).toHaveLength(300);

  expect((await make('second', 60)).signal).toBe('SIGKILL');
  expect(folderBytes(dist)).toEqual(before);

  const wrong = join(checkout, 'src/pages/wrong.astro');
  writeFileSync(wrong, '---\nconst wrong = ;\n---\n<p>{wrong}</p>\n');
  const { status, output } = await make('second');
  rmSync(wrong);
  expect(status).toBe(2);
  expect(output).toMatch(/src\/pages\/wrong\.astro:2:|wrong\.astro',\s+line: 2/);
  expect(folderBytes(dist)).toEqual(before);

  expect((await make('second')).status).toBe(0);
  expect(readFileSync(join(dist, 'p7/index.html'), 'utf8')).toContain('<title>second</title>');
  expect(Object.keys(folderBytes(dist)).sort()).toEqual(Object.keys(before).sort());
  expect(readdirSync(join(checkout, '.build'))).toEqual([]);
});
