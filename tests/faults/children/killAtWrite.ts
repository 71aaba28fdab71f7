/**
 * Preloaded into a child: kills it at the KILL_AT-th change it makes to the disk, half done where that can be; without KILL_AT
 * it counts them into the file COUNT_INTO.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env['KILL_AT'] ?? Infinity);
const countInto = process.env['COUNT_INTO'];
const { writeFileSync } = fs;
let made = 0;

function due(): boolean {
  made += 1;
  return made === killAt;
}

fs.writeFileSync = (path, data, options) => {
  if (!due()) {
    writeFileSync(path, data, options);
    return;
  }
  const half =
    typeof data === 'string'
      ? data.slice(0, data.length / 2)
      : new Uint8Array(data.buffer, data.byteOffset, Math.floor(data.byteLength / 2));
  writeFileSync(path, half, options);
  process.kill(process.pid, 'SIGKILL');
};

/** Dies before the change, or after it: the next change's before. */
for (const name of ['renameSync', 'mkdirSync', 'cpSync', 'rmSync'] as const) {
  const original = fs[name] as (...given: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      if (due()) process.kill(process.pid, 'SIGKILL');
      return original(...given);
    },
  });
}
syncBuiltinESMExports();

process.on('exit', () => {
  if (countInto !== undefined) writeFileSync(countInto, String(made));
});
