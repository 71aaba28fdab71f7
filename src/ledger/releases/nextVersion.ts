import type { TableDiff } from './tableDiff.ts';

/** What a change means for whoever built on the data. */
export type ChangeLevel = 'major' | 'minor' | 'patch';

/**
 * The Data Package recipe: a table or column that came, went, moved or changed its type is major (programs may break);
 * rows that came are minor; rows corrected, removed or put in another order are a patch.
 *
 * @returns `null` when nothing differs
 */
export function changeLevel(diffs: readonly TableDiff[]): ChangeLevel | null {
  if (diffs.length === 0) return null;
  if (diffs.some(({ existence, columns }) => existence !== 'kept' || columns !== null)) return 'major';
  return diffs.some(({ added }) => added.length > 0) ? 'minor' : 'patch';
}

/** The version after a change of the given level; the first is 1.0.0. */
export function nextVersion(previous: string | null, level: ChangeLevel): string {
  if (previous === null) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = previous.split('.').map(Number);
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return next[level].join('.');
}
