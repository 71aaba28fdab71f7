import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where systems put servers besides the search path of a person. */
const SYSTEM = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The address of an installed program; `undefined` where there is none. */
export function binaryOf(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SYSTEM];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
