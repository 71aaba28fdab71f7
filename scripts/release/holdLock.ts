import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive } from '../command/isAlive.ts';

/** The process a lock names; none where the one that wrote it was killed at it. */
const holderOf = (lock: string): number | undefined => {
  const [, pid] = /^(\d+)\n$/.exec(readFileSync(lock, 'utf8')) ?? [];
  return pid === undefined ? undefined : Number(pid);
};

/**
 * Holds a lock for this process; that of a process which was killed is taken over.
 *
 * @param what the lock is held for, such as `release`
 * @returns what gives it back
 * @throws Error when another process is at work
 */
export function holdLock(lock: string, what: string): () => void {
  mkdirSync(dirname(lock), { recursive: true });
  const own = `${String(process.pid)}\n`;
  try {
    writeFileSync(lock, own, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = holderOf(lock);
    if (holder !== undefined && isAlive(holder)) {
      throw new Error(
        `another ${what} is at work in this checkout (process ${String(holder)}).\n    Fix: wait until it is done; if there is none, delete ${lock}.`,
        { cause: error },
      );
    }
    writeFileSync(lock, own);
  }
  return () => {
    rmSync(lock, { force: true });
  };
}
