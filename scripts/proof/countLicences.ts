import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LicenceCount } from './proof.ts';

interface Component {
  licenses: readonly { expression?: string; license?: { id?: string; name?: string } }[];
}

const nameOf = ({ licenses: [first] }: Component): string =>
  first?.expression ?? first?.license?.id ?? first?.license?.name ?? '?';

/**
 * Licences of the packages that built the site, most frequent first, from the bill of materials it publishes.
 *
 * @param folder the built site
 */
export function countLicences(folder: string): LicenceCount[] {
  const { components } = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as {
    components: readonly Component[];
  };
  const counts = new Map<string, number>();
  for (const component of components) {
    const licence = nameOf(component);
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  return [...counts]
    .map(([licence, packages]) => ({ licence, packages }))
    .sort((a, b) => b.packages - a.packages || (a.licence < b.licence ? -1 : 1));
}
