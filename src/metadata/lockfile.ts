/** What package-lock.json says of a package; the key is the folder it stands in, '' the project itself. */
export interface LockedPackage {
  name?: string;
  version?: string;
  license?: unknown;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  description?: string;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  packages: Readonly<Record<string, LockedPackage>>;
}

const MODULES = 'node_modules/';

/** The name a package is asked for by, from the folder it stands in. */
export const packageName = (folder: string): string =>
  folder.slice(folder.lastIndexOf(MODULES) + MODULES.length);

/** The folder in which Node finds a package that another one names; undefined where it is not installed. */
export function findPackage({ packages }: Lockfile, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(`/${MODULES}`), 0))) {
    const found = `${folder === '' ? '' : `${folder}/`}${MODULES}${name}`;
    if (found in packages) return found;
    if (folder === '') return undefined;
  }
}
