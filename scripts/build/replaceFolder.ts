import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Within the project what is moved aside stands where every tool ignores it; elsewhere beside the target, on the same disk. */
function beside(target: string, shelf: string, what: string): string {
  const path = resolve(target);
  const within = relative(resolve(shelf, '..'), path);
  const isWithin = !within.startsWith('..') && !isAbsolute(within);
  const name = isWithin ? within.split(sep).join('~') : `.${basename(path)}`;
  return join(isWithin ? shelf : dirname(path), `${name}.${what}`);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/**
 * Puts back what stood in a place when a build was killed between the two renames of {@link replaceFolder}.
 *
 * @param shelf a folder of the project to move things aside to
 */
export function restoreFolder(target: string, shelf: string): void {
  const before = beside(target, shelf, 'before');
  if (!existsSync(before)) return;
  if (existsSync(target)) rmSync(before, { recursive: true });
  else renameSync(before, target);
}

/**
 * Puts a folder in the place of another: there is the old one or the new one, and for the moment between two renames none, never
 * a mixture.
 */
export function replaceFolder(made: string, target: string, shelf: string): void {
  const [next, before] = [beside(target, shelf, 'next'), beside(target, shelf, 'before')];
  mkdirSync(dirname(resolve(target)), { recursive: true });
  rmSync(next, { recursive: true, force: true });
  move(made, next);
  if (existsSync(target)) renameSync(target, before);
  renameSync(next, target);
  rmSync(before, { recursive: true, force: true });
}
