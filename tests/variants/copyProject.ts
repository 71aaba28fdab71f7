import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const NOT_COPIED = new Set(['.git', '.astro', '.build', 'dist', 'node_modules']);

/** Pictures once drawn, by what is on them. */
const PICTURE_CACHE = '.cache/pictures';

/** The checkout in another, empty folder: its packages are links, what builds keep is its own. */
export function copyProject(folder: string): void {
  for (const name of readdirSync('.').filter((entry) => !NOT_COPIED.has(entry)))
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !/^\.(cache|astro|vite)/.test(entry)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

/** Takes over those of the pictures drawn already that a caller wants. */
export function copyPictures(folder: string, wanted: (index: number) => boolean): void {
  if (!existsSync(PICTURE_CACHE)) return;
  for (const [index, name] of readdirSync(PICTURE_CACHE).sort().entries())
    if (wanted(index)) cpSync(join(PICTURE_CACHE, name), join(folder, PICTURE_CACHE, name));
}
