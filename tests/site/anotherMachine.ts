import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where and how a build runs that must give the same bytes. */
export interface Elsewhere {
  cwd: string;
  preload: readonly string[];
}

const NOT_COPIED = new Set(['.git', '.astro', '.build', 'dist', 'node_modules']);
const CACHE = 'node_modules/.cache/chongqing-ledger/pictures';
/** Of so many kept pictures one is drawn again: the bytes must not come from the first machine. */
const DRAWN_AGAIN = 16;

/** Packages by links; what builds keep is the copy's own. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !/^\.(cache|astro|vite)/.test(entry)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  if (!existsSync(CACHE)) return;
  for (const [index, name] of readdirSync(CACHE).sort().entries())
    if (index % DRAWN_AGAIN !== 0) cpSync(join(CACHE, name), join(folder, CACHE, name));
}

/**
 * A second machine: the checkout under another, longer path, folders that list their files the other way round, a person
 * whose new files nobody else may read, and another day.
 */
export function anotherMachine(): Elsewhere {
  const folder = join(mkdtempSync(join(tmpdir(), 'another-machine-')), 'with', 'a longer path', 'checkout');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.').filter((entry) => !NOT_COPIED.has(entry)))
    cpSync(name, join(folder, name), { recursive: true });
  linkPackages(folder);
  process.on('exit', () => {
    rmSync(resolve(folder, '../../..'), { recursive: true, force: true });
  });
  return {
    cwd: folder,
    preload: ['reverseFolders', 'strictUmask', 'shiftClock'].map((name) =>
      resolve(`tests/site/children/${name}.ts`),
    ),
  };
}
