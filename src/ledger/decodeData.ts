import { DataError } from './errors.ts';

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
