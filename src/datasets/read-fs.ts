/** The one file of `src` that reads the disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../errors.ts';

/**
 * The folder of tables a build reads: `data` beside package.json. `LEDGER_DATA` names another folder, so that a
 * test can prove what a build does with bad data.
 */
export function dataFolder(): string {
  return process.env['LEDGER_DATA'] ?? join(process.cwd(), 'data');
}

/** The bytes of a data file; a missing or unreadable one is a {@link DataError} that names it. */
export function readDataBytes(name: string, folder = dataFolder()): Uint8Array {
  try {
    return readFileSync(join(folder, name));
  } catch (cause) {
    const error = new DataError([
      {
        file: `data/${name}`,
        expected: `a readable file (${cause instanceof Error ? cause.message : String(cause)})`,
        fix: 'restore the file from version control, or correct LEDGER_DATA',
      },
    ]);
    error.cause = cause;
    throw error;
  }
}

/** The text of a data file; bytes that are not UTF-8 are refused, not replaced. */
export function readDataText(name: string, folder = dataFolder()): string {
  try {
    // ignoreBOM keeps a byte order mark in the text, where the table reader sees and refuses it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readDataBytes(name, folder));
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError([
      { file: `data/${name}`, expected: 'UTF-8 text', fix: 'save the file as UTF-8 without BOM' },
    ]);
  }
}
