import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault, tellFault } from './tellFault.ts';

/** Writes beside the target and renames, so that a killed command never leaves half a file. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    const told = tellFault(error, path);
    throw told === undefined ? error : new Fault(told, { cause: error });
  }
}
