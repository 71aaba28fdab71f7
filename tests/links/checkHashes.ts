import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { LinkTally } from './linkTally.ts';
import type { Markup } from './readMarkup.ts';
import { resolveReference } from './resolveReference.ts';
import type { SiteAddress } from '../../src/integrations/keepAddresses.ts';
import type { SiteFolder } from './siteFolder.ts';
import { statedHashes } from './statedHashes.ts';

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Compares what a description states of files of the site with the files. */
export function checkStated(
  description: unknown,
  from: string,
  site: SiteFolder,
  address: SiteAddress,
  tally: LinkTally,
): void {
  for (const { address: named, sha256, bytes } of statedHashes(description)) {
    const target = resolveReference(named, from, site, address);
    if (target.kind === 'elsewhere') continue;
    if (target.kind === 'wrong') {
      tally.problem(from, `states a hash of ${named}, which ${target.why}`);
      continue;
    }
    tally.hashes += 1;
    const real = site.hash(target.file, 'sha256');
    if (real !== sha256) tally.problem(from, `states the hash ${sha256} of ${named}, which has ${real}`);
    const size = site.size(target.file);
    if (bytes !== undefined && bytes !== size)
      tally.problem(from, `states ${String(bytes)} bytes of ${named}, which has ${String(size)}`);
  }
}

/** What stands in a page must be what its policy allows, where the policy allows by hash; sealed files what they were. */
export function checkSealed(
  { inline, policy, sealed }: Pick<Markup, 'inline' | 'policy' | 'sealed'>,
  from: string,
  site: SiteFolder,
  address: SiteAddress,
  tally: LinkTally,
): void {
  for (const { directive, text } of inline) {
    const allowed = policy.split(';').find((part) => part.trim().startsWith(directive)) ?? '';
    tally.hashes += 1;
    const real = `'sha256-${base64(digest(text))}'`;
    if (!allowed.includes(real)) tally.problem(from, `holds what its ${directive} does not allow: ${real}`);
  }
  for (const { address: named, integrity } of sealed) {
    const target = resolveReference(named, from, site, address);
    if (target.kind !== 'file') continue; // A link that leads nowhere is told as such.
    for (const stated of integrity.split(/\s+/)) {
      const [algorithm = '', hash = ''] = stated.split(/-(.*)/s);
      tally.hashes += 1;
      const real = base64(site.hash(target.file, algorithm));
      if (real !== hash) tally.problem(from, `seals ${named} with ${stated}, which has ${algorithm}-${real}`);
    }
  }
}

/** The description inside a bundle must hold for the files beside it. */
export function checkBundle(file: string, site: SiteFolder, tally: LinkTally): void {
  const entries = unzipSync(site.bytes(file));
  for (const name of Object.keys(entries).filter((path) => path.endsWith('datapackage.json'))) {
    const folder = name.slice(0, -'datapackage.json'.length);
    for (const { address, sha256 } of statedHashes(JSON.parse(Buffer.from(entries[name] ?? []).toString()))) {
      const entry = entries[folder + address];
      tally.hashes += 1;
      if (entry === undefined) tally.problem(file, `describes ${address}, which is not in it`);
      else if (digest(entry) !== sha256) tally.problem(file, `states another hash of ${address} than it has`);
    }
  }
}
