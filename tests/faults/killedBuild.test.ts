import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/seededRandom.ts';
import { listFiles } from '../../src/datasets/read-fs.ts';
import { folderBytes } from './folderBytes.ts';
import { runChild, type ChildOptions } from './runChild.ts';
import { scratchCheckout } from './scratchCheckout.ts';

const KILLS = 20;
const PAGES = 300;
const MORE = 100;
const random = seededRandom(20_261_121);
const cwd = scratchCheckout();
const dist = join(cwd, 'dist');
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const build = (stamp: string, more: ChildOptions = {}) =>
  runChild('tests/faults/children/buildSmall.ts', {
    ...more,
    cwd,
    env: { NODE_ENV: 'production', STAMP: stamp, ...more.env },
  });

/** The stamp of the site that stands in a folder, proved to be in every file of it, each whole. */
function stampOf(folder = dist): string {
  const files = listFiles(folder);
  expect(files).toHaveLength(PAGES + MORE);
  const stamp = readFileSync(join(folder, 'more/0.txt'), 'utf8').slice(0, 8);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.txt')) expect(text).toBe(stamp.repeat(5_000));
    else expect(text).toContain(`<title>${stamp}</title>`);
  }
  return stamp;
}

/** Kept beside the site: nothing, once a build is through. */
const leftovers = (): string[] => [
  ...readdirSync(join(cwd, '.build')),
  ...readdirSync(join(cwd, '.astro')).filter((name) => name.includes('lock')),
];

let seconds = 0;
beforeAll(async () => {
  await build('stamp--1');
  const first = await build('stamp-00');
  expect(first).toMatchObject({ status: 0, output: '' });
  seconds = first.seconds;
  expect(stampOf()).toBe('stamp-00');
}, 60_000);

describe('a build killed at a random point', () => {
  it(`leaves a whole site, ${String(KILLS)} times`, async () => {
    let standing = 'stamp-00';
    let killed = 0;
    for (let n = 1; n <= KILLS; n += 1) {
      const stamp = `stamp-${String(n).padStart(2, '0')}`;
      const { signal } = await build(stamp, { killAfter: random() * seconds });
      if (signal === 'SIGKILL') killed += 1;
      const found = stampOf();
      expect([standing, stamp]).toContain(found);
      standing = found;
    }
    expect(killed).toBeGreaterThan(KILLS / 2);
  }, 120_000);

  it('is followed by the build there would have been', async () => {
    expect(await build('stamp-99')).toMatchObject({ status: 0, output: '' });
    expect(stampOf()).toBe('stamp-99');
    expect(leftovers()).toEqual([]);
    const other = scratchCheckout();
    await runChild('tests/faults/children/buildSmall.ts', {
      cwd: other,
      env: { NODE_ENV: 'production', STAMP: 'stamp-99' },
    });
    expect(folderBytes(dist)).toEqual(folderBytes(join(other, 'dist')));
    rmSync(other, { recursive: true });
  }, 60_000);
});

describe('two builds at the same time', () => {
  it('take turns: what stands in the end is the whole of one', async () => {
    const [a, b] = await Promise.all([build('stamp-a1'), build('stamp-b1')]);
    expect([a.status, b.status]).toEqual([0, 0]);
    expect(a.output + b.output).toContain('another build is at work in this checkout (process ');
    expect(['stamp-a1', 'stamp-b1']).toContain(stampOf());
    expect(leftovers()).toEqual([]);
  }, 60_000);

  it('into two folders are each right', async () => {
    const [one, two] = ['one', 'two'].map((name) => join(cwd, name)) as [string, string];
    await Promise.all([
      build('stamp-a2', { env: { OUT_DIR: one } }),
      build('stamp-b2', { env: { OUT_DIR: two } }),
    ]);
    expect([stampOf(one), stampOf(two)]).toEqual(['stamp-a2', 'stamp-b2']);
  }, 60_000);
});

describe('a page that is wrong', () => {
  it('is told with its place, and the old site stands', async () => {
    const before = folderBytes(dist);
    const page = join(cwd, 'src/pages/wrong.astro');
    writeFileSync(page, '---\nconst wrong = ;\n---\n<p>{wrong}</p>\n');
    const { status, output } = await build('stamp-79');
    rmSync(page);
    expect(status).toBe(2);
    expect(output).toContain('src/pages/wrong.astro');
    expect(output).toMatch(/:2(:|\b)/);
    expect(folderBytes(dist)).toEqual(before);
  }, 60_000);
});

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'no room is left on its disk (ENOSPC)', 'free some space'],
    ['EROFS', 'its disk can only be read (EROFS)', 'name a folder on a disk that can be written'],
    ['EACCES', 'it may not be written or read (EACCES)', 'give yourself the right to'],
  ])(
    'with %s is told with place and fix, and the old site stands',
    async (code, said, fix) => {
      const before = folderBytes(dist);
      const { status, output } = await build('stamp-77', {
        preload: ['tests/faults/children/refuseWrites.ts'],
        env: { REFUSE_CODE: code, REFUSE_AFTER: '300000', OUT_DIR: 'dist' },
      });
      expect(status).toBe(2);
      expect(output).toMatch(/^dist( \(at .+\))?: /m);
      expect(output).toContain(said);
      expect(output).toContain(`Fix: ${fix}`);
      expect(output).toContain('what stood there before is as it was.');
      expect(folderBytes(dist)).toEqual(before);
      expect(leftovers()).toEqual([]);
    },
    60_000,
  );

  it('because a file stands where the folder belongs is told', async () => {
    const { status, output } = await build('stamp-78', { env: { OUT_DIR: 'package.json/dist' } });
    expect(status).toBe(2);
    expect(output).toContain('package.json/dist');
    expect(output).toMatch(
      /a file stands where a folder is needed \(ENOTDIR\)|something else stands there \(EEXIST\)/,
    );
  }, 60_000);
});
