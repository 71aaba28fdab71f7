import { expect } from 'vitest';
import { DataError } from '../../src/ledger/errors.ts';

// Whatever a message quotes must be seen and must not move the rest; its own line feeds aside.
const HIDDEN = /[^\P{C}\n]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFC\uFFFD]/u;

/**
 * What a reader gives, or `undefined` where it refuses with an error a person can act on: it names the file, the row where
 * there is one, and what to do.
 */
export function readOrRefused<Read>(file: string, read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    expect(error.message).toContain(file);
    expect(error.message).not.toMatch(HIDDEN);
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { file: named, row, key, column, value, expected, fix } of error.problems) {
      expect(named).toBe(file);
      expect(row ?? 0).toBeGreaterThanOrEqual(0);
      expect([expected.trim(), fix.trim()]).not.toContain('');
      if (row !== undefined && column !== undefined) expect([key, value]).not.toContain(undefined);
    }
    return undefined;
  }
}
