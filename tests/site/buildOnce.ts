import { rmSync } from 'node:fs';
import { buildSite } from './buildSite.ts';
import { SITE } from './folders.ts';

/** Builds the site once, for every test of it. */
export function setup(): void {
  // Only what is ours: another build may be at work beside us.
  rmSync(SITE, { recursive: true, force: true });
  const { status, output } = buildSite(SITE);
  if (status !== 0) throw new Error(`the site does not build:\n${output}`);
}
