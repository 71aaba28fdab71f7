import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the machine, not the data, may refuse: said with its place and what to do. */
const FAULTS: Readonly<Record<string, [what: string, fix: string]>> = {
  ENOSPC: ['no room is left on its disk', 'free some space, or name a folder on another disk'],
  EDQUOT: ['its owner may not use more of the disk', 'free some space, or name a folder on another disk'],
  EROFS: ['its disk can only be read', 'name a folder on a disk that can be written'],
  EACCES: ['it may not be written or read', 'give yourself the right to, or name another folder'],
  EPERM: ['it may not be changed', 'give yourself the right to, or name another folder'],
  ENOTDIR: ['a file stands where a folder is needed', 'move the file away, or name another folder'],
  EEXIST: ['something else stands there', 'move it away, or name another folder'],
  EISDIR: ['a folder stands where a file is needed', 'move the folder away'],
  EMFILE: ['too many files are open', 'close other programs, or raise the limit (ulimit -n)'],
};

/** A fault, told: it needs no telling again on its way out. */
class Fault extends Error {
  override name = 'Fault';
}

interface SystemError extends Error {
  code?: string;
  path?: string;
}

/** The system's error within whatever others made of it. */
function systemError(error: unknown): SystemError | undefined {
  if (!(error instanceof Error) || error instanceof Fault) return undefined;
  const { code, cause } = error as SystemError;
  if (code !== undefined && code in FAULTS) return error;
  const within = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  for (const inner of [cause, ...within]) {
    const found = systemError(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * @param place what was being written, for errors that do not say
 * @returns the sentence, or undefined where the error is of another kind
 */
export function tellFault(error: unknown, place: string): string | undefined {
  const found = systemError(error);
  const [what, fix] = FAULTS[found?.code ?? ''] ?? [];
  if (found === undefined || what === undefined || fix === undefined) return undefined;
  const where = found.path === undefined ? place : `${place} (at ${found.path})`;
  return `${where}: ${what} (${found.code ?? ''}).\n    Fix: ${fix}; what stood there before is as it was.`;
}

/** What to throw: a sentence of what the machine refuses, or what was thrown. */
function faultOf(error: unknown, place: string): unknown {
  const told = tellFault(error, place);
  return told === undefined ? error : new Fault(told, { cause: error });
}

/** Runs something that writes to a place; what the machine refuses is thrown as a sentence. */
export async function withFault<Result>(place: string, run: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw faultOf(error, place);
  }
}

/** Writes beside the target and renames, so that a killed command never leaves half a file. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp`, content);
    renameSync(`${path}.tmp`, path);
  } catch (error) {
    throw faultOf(error, path);
  }
}
