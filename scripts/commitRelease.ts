import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, RELEASE_MANIFEST } from '../src/datasets/releasedFiles.ts';
import { writeAtomically } from './writeAtomically.ts';

/**
 * Puts a prepared release in place. The manifest comes last and is renamed into place: until then the files are there
 * but nothing is released, and the next run removes them.
 *
 * @throws Error when the version is there already
 */
export function commitRelease(stage: string, releases: string, version: string): void {
  const taken = Object.keys(readManifest(releases).files).includes(`${version}.json`);
  if (taken) {
    throw new Error(
      `${version} is released, and a released version is never rewritten.\n    Fix: run npm run release again; it finds the next version.`,
    );
  }
  const target = join(releases, version);
  for (const left of [target, `${target}.tmp`]) rmSync(left, { recursive: true, force: true });
  if (existsSync(join(stage, version))) {
    cpSync(join(stage, version), `${target}.tmp`, { recursive: true });
    renameSync(`${target}.tmp`, target);
  }
  for (const name of [`${version}.json`, RELEASE_MANIFEST])
    writeAtomically(join(releases, name), readFileSync(join(stage, name)));
}
