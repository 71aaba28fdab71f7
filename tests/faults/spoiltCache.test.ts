import {
  mkdirSync,
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
import { sha256Of } from '../../src/datasets/releasedFiles.ts';
import { runChild } from './runChild.ts';

/** A project with all packages and a cache of its own. */
const cwd = mkdtempSync(join(tmpdir(), 'cache-'));
mkdirSync(join(cwd, 'node_modules'));
for (const name of readdirSync('node_modules').filter((entry) => entry !== '.cache'))
  symlinkSync(resolve('node_modules', name), join(cwd, 'node_modules', name));
writeFileSync(join(cwd, 'package.json'), '{}');
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const cache = join(cwd, '.cache/pictures');
const draw = async () => {
  const { status, output } = await runChild('tests/faults/children/drawPicture.ts', { cwd });
  expect(status, output).toBe(0);
  return output.trim();
};

describe('a spoilt cache of pictures', () => {
  it.each([
    ['cut short', (entry: Buffer) => entry.subarray(0, entry.length - 7)],
    ['garbled', (entry: Buffer) => Buffer.from(entry.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
    ['empty', () => Buffer.alloc(0)],
    ['swapped for another file', () => readFileSync('public/seal.svg')],
  ])('that is %s is noticed, drawn again and mended', async (_, spoil) => {
    const drawn = await draw();
    expect(drawn).toMatch(/^[0-9a-f]{64}$/);
    const [name = '', ...others] = readdirSync(cache);
    expect(others).toEqual([]);
    const entry = readFileSync(join(cache, name));
    writeFileSync(join(cache, name), spoil(entry));
    expect(await draw()).toBe(drawn);
    expect(readFileSync(join(cache, name))).toEqual(entry);
  });

  it('is believed while it is whole', async () => {
    await draw();
    const [name = ''] = readdirSync(cache);
    const other = Buffer.from('another picture');
    const digest = sha256Of(other);
    writeFileSync(join(cache, name), Buffer.concat([Buffer.from(digest, 'hex'), other]));
    expect(await draw()).toBe(digest);
  });
});
