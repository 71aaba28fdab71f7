import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/ledger/read-fs.ts';
import { sha256Of } from '../../src/ledger/releasedFiles.ts';

/** Every file below a folder with its hash: equal where the folders are. */
export const folderBytes = (folder: string): Record<string, string> =>
  Object.fromEntries(listFiles(folder).map((path) => [path, sha256Of(readFileSync(join(folder, path)))]));
