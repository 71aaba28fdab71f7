import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdLock } from '../../scripts/release/holdLock.ts';

const newLock = (): string => join(mkdtempSync(join(tmpdir(), 'lock-')), 'deeper', 'release.lock');

describe('a lock', () => {
  it('is held by one process at a time, and given back', () => {
    const lock = newLock();
    const leave = holdLock(lock, 'release');
    expect(() => holdLock(lock, 'release')).toThrow(
      `another release is at work in this checkout (process ${String(process.pid)}).\n    Fix: wait until it is done; if there is none, delete ${lock}.`,
    );
    leave();
    expect(existsSync(lock)).toBe(false);
    holdLock(lock, 'release')();
  });

  it.each([
    ['that was killed', '999999999\n'],
    ['that was killed as it wrote it', '1'],
  ])('of a process %s is taken over', (_, content) => {
    const lock = newLock();
    holdLock(lock, 'release');
    writeFileSync(lock, content);
    holdLock(lock, 'release');
    expect(readFileSync(lock, 'utf8')).toBe(`${String(process.pid)}\n`);
  });
});
