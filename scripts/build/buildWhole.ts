import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { tellFault, withFault } from '../command/tellFault.ts';

/** Below the project, where the bundled code finds its packages; ignored by every tool. */
const WORK = '.build';

/** Errors that are sentences already. Of a compiler's, the place and the lines around it are told too. */
const SENTENCES = new Set(['DataError', 'ChartError', 'Fault']);
const told = (error: unknown, target: string): unknown =>
  (error instanceof Error && SENTENCES.has(error.name)) || tellFault(error, target) !== undefined
    ? error
    : new Error(inspect(error, { maxStringLength: 1_000 }), { cause: error });

/** Whether the process that a folder is named after is still at work. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Clears what builds left, and puts back a site that one of them had moved aside when it was killed or failed. */
function clear(site: string, isOver: (pid: number) => boolean): void {
  const left = (folder: string, begin: string): string[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith(begin) && isOver(parseInt(name.slice(begin.length), 10)))
      .map((name) => join(folder, name));
  const before = left(dirname(site), `.${basename(site)}.before-`);
  for (const folder of before) if (!existsSync(site)) renameSync(folder, site);
  for (const folder of [
    ...left(WORK, 'draft-'),
    ...left(dirname(site), `.${basename(site)}.next-`),
    ...before,
  ])
    rmSync(folder, { recursive: true, force: true });
}

/** The old site stands, or the new one, or for the moment between two renames none; never a mixture. */
function replace(draft: string, site: string): void {
  const beside = (what: string): string =>
    join(dirname(site), `.${basename(site)}.${what}-${String(process.pid)}`);
  try {
    renameSync(draft, beside('next'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(draft, beside('next'), { recursive: true }); // The site stands on another disk.
  }
  if (existsSync(site)) renameSync(site, beside('before'));
  renameSync(beside('next'), site);
}

/**
 * Builds into a folder of its own and puts it in the place of the target when it is whole: what is killed, fails or runs out of disk
 * leaves the site that stood there. Of builds side by side the last one stays.
 *
 * @param build writes the site into a folder, and whatever it likes to keep meanwhile into another
 */
export async function buildWhole(
  target: string,
  build: (outDir: string, cacheDir: string) => Promise<void>,
): Promise<void> {
  const [site, draft] = [resolve(target), resolve(WORK, `draft-${String(process.pid)}`)];
  await withFault(target, async () => {
    for (const folder of [WORK, dirname(site)]) mkdirSync(folder, { recursive: true });
    clear(site, (pid) => !isAlive(pid));
    try {
      await build(draft, `${draft}-cache`);
      replace(draft, site);
    } catch (error) {
      throw told(error, target);
    } finally {
      clear(site, (pid) => pid === process.pid);
    }
  });
}
