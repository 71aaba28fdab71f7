import { dataVersion } from '../../ledger/dataVersion.ts';
import { readDataBytes } from '../../ledger/read-fs.ts';
import { sources } from '../../ledger/sources.ts';
import type { DescribedCatalogue } from './describedCatalogue.ts';
import type { DescribedTable } from './describedTable.ts';
import { describeDatasets } from './describeDatasets.ts';

const described = new Map<string, DescribedCatalogue>();

/**
 * The description of this build's tables, made once.
 *
 * @param site `Astro.site`
 * @param base `import.meta.env.BASE_URL`
 */
export function siteDatasets(site: URL | undefined, base: string): DescribedCatalogue {
  const origin = site?.href ?? 'http://localhost';
  const known =
    described.get(origin + base) ??
    describeDatasets(sources.ledger, {
      origin,
      base,
      version: dataVersion,
      csvOf: (table) => readDataBytes(`${table}.csv`),
    });
  described.set(origin + base, known);
  return known;
}

/** A table of the description by name. */
export function tableNamed({ tables }: DescribedCatalogue, name: string): DescribedTable {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new RangeError(`no table ${name} is described`);
  return found;
}
