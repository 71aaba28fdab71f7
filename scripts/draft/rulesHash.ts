import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src/ledger/draft', 'src/ledger/reading'];

/** One hash over the rules that make a draft: says which rules a score is of. */
export function rulesHash(root = '.'): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS)
    for (const name of readdirSync(join(root, folder)).sort())
      hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest('hex');
}
