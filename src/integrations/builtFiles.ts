import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of the files of a built site, from `/`, in order. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).replace(/[\\/]$/, '').length))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
