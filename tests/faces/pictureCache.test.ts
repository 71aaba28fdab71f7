import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pictureCache, pictureKey } from '../../src/faces/pictures/renderPicture.ts';

const BYTES = Uint8Array.from([137, 80, 78, 71, 1, 2, 3]);
const empty = (): string => mkdtempSync(join(tmpdir(), 'pictures-'));

it('gives back what it was given and leaves no draft behind', () => {
  const folder = join(empty(), 'deeper');
  const key = pictureKey('<svg/>', '1', 'fonts');
  expect(pictureCache(folder).recall(key)).toBeUndefined();
  pictureCache(folder).keep(key, BYTES);
  pictureCache(folder).keep(key, BYTES);
  expect([...(pictureCache(folder).recall(key) ?? [])]).toEqual([...BYTES]);
  expect(readdirSync(folder)).toEqual([key]);
});

it('has a key of its own for every SVG, scale and renderer', () => {
  const keys = [
    pictureKey('<svg/>', '1', 'fonts'),
    pictureKey('<svg/>', '2', 'fonts'),
    pictureKey('<svg/>', '1', 'other fonts'),
    pictureKey('<svg></svg>', '1', 'fonts'),
    pictureKey('<svg/>1', '', 'fonts'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

it.each([
  ['a changed byte', (entry: Buffer) => entry.fill(0, entry.length - 1)],
  ['half an entry', (entry: Buffer) => entry.subarray(0, entry.length / 2)],
  ['an empty file', () => Buffer.alloc(0)],
  ['another file', () => readFileSync('public/seal.svg')],
])('does not trust %s', (_, spoil) => {
  const folder = empty();
  const key = pictureKey('<svg/>');
  pictureCache(folder).keep(key, BYTES);
  writeFileSync(join(folder, key), spoil(readFileSync(join(folder, key))));
  expect(pictureCache(folder).recall(key)).toBeUndefined();
  pictureCache(folder).keep(key, BYTES);
  expect(pictureCache(folder).recall(key)).toHaveLength(BYTES.length);
});

it('does without a folder it cannot write', () => {
  const file = join(empty(), 'file');
  writeFileSync(file, '');
  expect(() => {
    pictureCache(file).keep('key', BYTES);
  }).not.toThrow();
  expect(pictureCache(file).recall('key')).toBeUndefined();
});
