import { publishedFiles, type PublishedFile } from './publishedFiles.ts';
import type { TableFile } from './tableFiles.ts';

/** The files that hold the whole ledger and are built. */
export function builtLedgerFiles(): TableFile[] {
  const files: readonly PublishedFile[] = publishedFiles.ledger;
  return files
    .filter(({ built }) => built)
    .map(({ format, path, what }) => ({ format, path, what, bytes: undefined }));
}
