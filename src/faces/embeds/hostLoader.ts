/** The script that hosts put beside a frame. Its bytes were released and never change: a mended one has another name. */
import { createHash } from 'node:crypto';
import { readReleased } from '../../ledger/releasedFiles.ts';

/** Name of its newest version, among the released files and below the site's root. */
const NAME = 'embed@1.js';

let read: { path: string; integrity: string } | undefined;

/** Where it stands, and what browsers hold it to. */
export function hostLoader(): { path: string; integrity: string } {
  read ??= {
    path: `/${NAME}`,
    integrity: `sha384-${createHash('sha384').update(readReleased(NAME)).digest('base64')}`,
  };
  return read;
}
