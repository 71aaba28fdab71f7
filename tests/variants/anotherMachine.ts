import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyPictures, copyProject } from './copyProject.ts';

/** Where and how a build runs that must give the same bytes. */
export interface Elsewhere {
  cwd: string;
  preload: readonly string[];
}

/** Of so many kept pictures one is drawn again: the bytes must not come from the first machine. */
const DRAWN_AGAIN = 16;

/**
 * A second machine: the checkout under another, longer path, folders that list their files the other way round, a person
 * whose new files nobody else may read, and another day.
 */
export function anotherMachine(): Elsewhere {
  const folder = join(mkdtempSync(join(tmpdir(), 'another-machine-')), 'with', 'a longer path', 'checkout');
  mkdirSync(folder, { recursive: true });
  copyProject(folder);
  copyPictures(folder, (index) => index % DRAWN_AGAIN !== 0);
  process.on('exit', () => {
    rmSync(resolve(folder, '../../..'), { recursive: true, force: true });
  });
  return {
    cwd: folder,
    preload: ['reverseFolders', 'strictUmask', 'shiftClock'].map((name) =>
      resolve(`tests/variants/children/${name}.ts`),
    ),
  };
}
