import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, RELEASE_MANIFEST } from '../../src/ledger/releasedFiles.ts';
import { writeAtomically } from '../command/tellFault.ts';

/** Names this command gives to what it puts beside the manifest, whole or in part. */
const OWN = /^(\d+\.\d+\.\d+(\.json)?|manifest\.json)(\.tmp)?$/;

/** Removes what a killed run left: the version it was preparing need not be the one that comes now. */
function sweep(releases: string): void {
  const released = Object.keys(readManifest(releases).files);
  const kept = new Set([...released.map((path) => path.split('/')[0]), RELEASE_MANIFEST]);
  for (const name of existsSync(releases) ? readdirSync(releases) : [])
    if (OWN.test(name) && !kept.has(name)) rmSync(join(releases, name), { recursive: true });
}

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
  sweep(releases);
  if (existsSync(join(stage, version))) {
    cpSync(join(stage, version), `${target}.tmp`, { recursive: true });
    renameSync(`${target}.tmp`, target);
  }
  for (const name of [`${version}.json`, RELEASE_MANIFEST])
    writeAtomically(join(releases, name), readFileSync(join(stage, name)));
}
