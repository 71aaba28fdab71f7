import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../command/writeAtomically.ts';

/** Files by their path in the project. */
export type Files = Readonly<Record<string, string>>;

/**
 * Writes new files and changed ones. Nothing is written when a new file is there already.
 *
 * @param added files that must not exist yet
 * @param changed files that do exist, whole
 * @throws Error naming what stands in the way
 */
export function scaffold(root: string, added: Files, changed: Files = {}): void {
  const there = Object.keys(added).filter((path) => existsSync(join(root, path)));
  if (there.length > 0) {
    throw new Error(
      `${there.join(', ')}: there already, and nothing was written.\n    Fix: choose another name; remove the file only if it was begun by mistake.`,
    );
  }
  for (const [path, text] of Object.entries({ ...added, ...changed }))
    writeAtomically(join(root, path), text);
}
