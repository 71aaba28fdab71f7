/**
 * `node scripts/install.ts <folder> …`: installs the packages that the commands of `scripts/<folder>` need and the site does not, by
 * the folder's own lockfile. What is installed already is left as it is. No package's own code runs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from './command/runScript.ts';

function install(name: string): void {
  const folder = join('scripts', name);
  const lock = join(folder, 'package-lock.json');
  if (!existsSync(lock))
    throw new Error(`${lock} is missing.\n    Fix: name a folder of scripts with packages of its own.`);
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const mark = join(folder, 'node_modules/.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log(`Installing the packages of ${folder}`);
  const flags = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', flags, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed.\n    Fix: see what npm says above.`);
  writeFileSync(mark, wanted);
}

await runScript(() => {
  process.argv.slice(2).forEach(install);
  return true;
});
