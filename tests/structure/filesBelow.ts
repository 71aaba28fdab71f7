import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file of words or code below a folder, with forward slashes, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|mdx)$/.test(name))
    .map((name) => join(folder, name).split(sep).join('/'))
    .sort();
