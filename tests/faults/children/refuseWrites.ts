/** Preloaded into a child: a disk that refuses with REFUSE_CODE what is written below REFUSE_BELOW after REFUSE_AFTER bytes. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const code = process.env['REFUSE_CODE'] ?? 'ENOSPC';
const below = resolve(process.env['REFUSE_BELOW'] ?? '.');
let room = Number(process.env['REFUSE_AFTER'] ?? 0);

const pathOf = (path: unknown): string =>
  path instanceof URL ? fileURLToPath(path) : typeof path === 'string' ? resolve(path) : '';

const sizeOf = (data: unknown): number =>
  typeof data === 'string' || data instanceof Uint8Array ? data.length : 0;

/** As Node words it; of a full disk it does not say the path. */
function refusal(syscall: string, path: string): NodeJS.ErrnoException | undefined {
  if (room >= 0 || !path.startsWith(below)) return undefined;
  const named = code === 'ENOSPC' ? {} : { path };
  return Object.assign(new Error(`${code}: refused by the test, ${syscall}`), { code, syscall, ...named });
}

function spend(path: unknown, data: unknown): NodeJS.ErrnoException | undefined {
  if (pathOf(path).startsWith(below)) room -= Math.max(sizeOf(data), 1);
  return refusal('write', pathOf(path));
}

const { writeFileSync, mkdirSync, writeFile } = fs;
const { writeFile: writeLater } = fs.promises;
fs.writeFileSync = (path, data, options) => {
  const error = spend(path, data);
  if (error) throw error;
  writeFileSync(path, data, options);
};
Object.assign(fs, {
  mkdirSync: (path: string, options: object) => {
    const error = code === 'ENOSPC' ? undefined : spend(path, '');
    if (error) throw error;
    return mkdirSync(path, options);
  },
  writeFile: (path: string, data: string, ...more: [(error: Error | null) => void]) => {
    const error = spend(path, data);
    if (error) more.at(-1)?.(error);
    else writeFile(path, data, ...more);
  },
});
fs.promises.writeFile = async (path, data, options) => {
  const error = spend(path, data);
  if (error) throw error;
  await writeLater(path, data, options);
};
syncBuiltinESMExports();
