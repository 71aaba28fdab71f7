import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A folder that stands for a checkout: packages, and the small site. */
export function scratchCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  cpSync('tests/faults/smallSite', folder, { recursive: true });
  return folder;
}
