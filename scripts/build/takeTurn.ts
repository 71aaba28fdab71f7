import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ASK_EVERY_MS = 200;

function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function tryWrite(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A file that is there with its content or not at all. */
function tryTake(lock: string): boolean {
  const own = `${lock}.${String(process.pid)}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return tryWrite(lock); // Not every disk knows links.
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes away the lock of a process that is no more; one that was replaced meanwhile is put back. */
function clear(lock: string, dead: number): void {
  const taken = `${lock}.${String(process.pid)}.dead`;
  try {
    renameSync(lock, taken);
  } catch {
    return; // Somebody else was quicker.
  }
  if (holderOf(taken) === dead) rmSync(taken);
  else renameSync(taken, lock);
}

/** Drafts of locks whose writers were killed. */
function sweep(lock: string): void {
  for (const name of readdirSync(dirname(lock))) {
    const pid = name.startsWith(`${basename(lock)}.`)
      ? parseInt(name.slice(basename(lock).length + 1), 10)
      : NaN;
    if (!Number.isNaN(pid) && !lives(pid)) rmSync(join(dirname(lock), name), { force: true });
  }
}

/**
 * Waits until no other process holds a lock, and holds it.
 *
 * @param what the lock is held for, such as `build`
 * @returns what gives it back
 */
export async function takeTurn(lock: string, what: string): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!tryTake(lock)) {
    const holder = holderOf(lock);
    if (holder === undefined) continue;
    if (!lives(holder)) clear(lock, holder);
    else {
      if (!told)
        console.error(
          `another ${what} is at work in this checkout (process ${String(holder)}): waiting for it. If there is none, delete ${lock}.`,
        );
      told = true;
      await wait(ASK_EVERY_MS);
    }
  }
  sweep(lock);
  return () => {
    rmSync(lock, { force: true });
  };
}
