import { createHash } from 'node:crypto';
import { findPackage, packageName, type LockedPackage, type Lockfile } from './lockfile.ts';

const SPEC = '1.6';
const UUID = /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/;

/** A serial number that is the lockfile's own: the same lockfile gives the same bytes. */
const serialOf = (lock: string): string =>
  `urn:uuid:${createHash('sha256').update(lock).digest('hex').replace(UUID, '$1-$2-8$3-a$4-$5')}`;

const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${encodeURIComponent(version)}`;

/** SPDX as package authors write it: an identifier, an expression, or words of their own. */
function licencesOf({ license }: LockedPackage): object[] {
  if (typeof license !== 'string')
    return license === undefined ? [] : [{ license: { name: JSON.stringify(license) } }];
  if (/ (AND|OR|WITH) /.test(license)) return [{ expression: license }];
  return /^[\w.-]+$/.test(license) ? [{ license: { id: license } }] : [{ license: { name: license } }];
}

/** Subresource integrity → hashes in hexadecimal. */
const hashesOf = ({ integrity = '' }: LockedPackage): object[] =>
  integrity
    .split(/\s+/)
    .filter((part) => part.startsWith('sha512-'))
    .map((part) => ({
      alg: 'SHA-512',
      content: Buffer.from(part.slice('sha512-'.length), 'base64').toString('hex'),
    }));

interface Component {
  'bom-ref': string;
  type: 'library';
  name: string;
  version: string;
  scope: 'optional' | 'required';
  purl: string;
  hashes: object[];
  licenses: object[];
}

function component(folder: string, locked: LockedPackage): Component {
  const [name, version] = [locked.name ?? packageName(folder), locked.version ?? ''];
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: locked.dev === true || locked.optional === true ? 'optional' : 'required',
    purl: purlOf(name, version),
    hashes: hashesOf(locked),
    licenses: licencesOf(locked),
  };
}

function dependenciesOf(folder: string, lock: Lockfile): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } =
    lock.packages[folder] ?? {};
  const names = Object.keys({
    ...dependencies,
    ...(folder === '' ? devDependencies : {}),
    ...optionalDependencies,
    ...peerDependencies,
  });
  return names.flatMap((name) => {
    const found = findPackage(lock, folder, name);
    const locked = found === undefined ? undefined : lock.packages[found];
    return locked === undefined ? [] : [`${locked.name ?? name}@${locked.version ?? ''}`];
  });
}

const byRef = (a: Component, b: Component): number => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);

/**
 * The bill of materials of what builds the site (CycloneDX), from the lockfile alone: no network, no npm, no clock.
 *
 * @param text of package-lock.json
 * @param description in one line
 */
export function sbom(text: string, description: string): object {
  const lock = JSON.parse(text) as Lockfile;
  const folders = Object.keys(lock.packages).filter((folder) => folder !== '');
  const components = new Map(
    folders
      .map((folder) => component(folder, lock.packages[folder] ?? {}))
      .map((item) => [item['bom-ref'], item]),
  );
  const edges = new Map<string, Set<string>>();
  for (const folder of ['', ...folders]) {
    const { name = packageName(folder), version = '' } = lock.packages[folder] ?? {};
    const ref = `${name}@${version}`;
    edges.set(ref, new Set([...(edges.get(ref) ?? []), ...dependenciesOf(folder, lock)]));
  }
  const { name = '', version = '', license } = lock.packages[''] ?? {};
  return {
    bomFormat: 'CycloneDX',
    specVersion: SPEC,
    serialNumber: serialOf(text),
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        'bom-ref': `${name}@${version}`,
        type: 'application',
        name,
        version,
        description,
        licenses: licencesOf({ license }),
        purl: purlOf(name, version),
      },
    },
    components: [...components.values()].sort(byRef),
    dependencies: [...edges]
      .map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}
