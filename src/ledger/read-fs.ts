/** The one file of `src` that reads the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DataError } from './errors.ts';

/**
 * The folder of tables a build reads: `data` beside package.json. `LEDGER_DATA` names another folder, so that a
 * test can prove what a build does with bad data.
 */
export function dataFolder(): string {
  return process.env['LEDGER_DATA'] ?? join(process.cwd(), 'data');
}

/** The folder of released versions: `releases` beside the tables, or what `LEDGER_RELEASES` names. */
export function releasesFolder(): string {
  return process.env['LEDGER_RELEASES'] ?? join(dataFolder(), 'releases');
}

/** Every file below a folder, as sorted paths with forward slashes; nothing where there is no such folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort();
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

/** The text of a data file; bytes that are not UTF-8 are refused. */
export function readDataText(name: string, folder = dataFolder()): string {
  return decodeData(`data/${name}`, readDataBytes(name, folder));
}

/**
 * Bytes of a data file → its text; bytes that are not UTF-8 are refused, not replaced.
 *
 * @param file what the error calls it, such as `data/awards.csv`
 */
export function decodeData(file: string, bytes: Uint8Array): string {
  try {
    // ignoreBOM keeps a byte order mark in the text, where the table reader sees and refuses it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DataError([{ file, expected: 'UTF-8 text', fix: 'save the file as UTF-8 without BOM' }]);
  }
}
