import satisfies from 'spdx-satisfies';
import { packageName, type Lockfile } from '../../src/metadata/lockfile.ts';
import { ALLOWED, STATED_ELSEWHERE } from './licencePolicy.ts';

export interface LicenceReport {
  packages: number;
  /** How many packages have each licence, the most frequent first. */
  licences: Readonly<Record<string, number>>;
  /** A sentence for every package that may not be used as it is. */
  problems: string[];
}

function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, Object.keys(ALLOWED));
  } catch {
    return false; // Not an SPDX expression.
  }
}

/** Compares the licences that a lockfile states with what is allowed. */
export function checkLicences(lock: Lockfile): LicenceReport {
  const counts = new Map<string, number>();
  const problems: string[] = [];
  const folders = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  for (const [folder, { license, version = '' }] of folders) {
    const name = packageName(folder);
    const stated = STATED_ELSEWHERE[name]?.licence ?? license;
    const licence =
      typeof stated === 'string' ? stated : `unknown (${JSON.stringify(stated) ?? 'none stated'})`;
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
    if (!isAllowed(licence))
      problems.push(
        `${name}@${version}: its licence ${licence} is not among those allowed.\n    Fix: leave the package, or say in scripts/supply/licencePolicy.ts why it may be.`,
      );
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { packages: folders.length, licences: Object.fromEntries(sorted), problems };
}
