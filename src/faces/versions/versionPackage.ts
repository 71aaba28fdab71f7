/** The Data Package of a released version: what its files are, with the types and words they had. */
import type { Release } from '../../ledger/loadReleases.ts';
import { sha256Of } from '../../ledger/releasedFiles.ts';
import { type ExportTable, release as own } from '../exports/exportTable.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const fieldOf = ({ name, type, label, about }: ExportTable['columns'][number]): object => ({
  name,
  type,
  ...(label.en === name ? {} : { title: label.zh, 'title@en': label.en }),
  ...(about === undefined ? {} : { description: about.zh, 'description@en': about.en }),
});

function resourceOf({ name, columns, key, rows }: ExportTable, csv: string): object {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(csv).length,
    hash: `sha256:${sha256Of(csv)}`,
    rows: rows.length,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: [key],
    },
  };
}

/**
 * @param texts the released files by name
 * @param root address of the site with its base and a slash at its end
 */
export function versionPackage(
  { version, date }: Release,
  tables: readonly ExportTable[],
  texts: ReadonlyMap<string, string>,
  root: string,
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: own.name,
    id: `${root}data/v/${version}/datapackage.json`,
    title: own.title.zh,
    'title@en': own.title.en,
    homepage: `${root}data/v/${version}/`,
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: own.licence, path: own.licenceUrl }],
    contributors: [{ title: own.credit, path: root, roles: ['publisher', 'maintainer'] }],
    resources: tables.map((table) => resourceOf(table, texts.get(`${table.name}.csv`) ?? '')),
  };
}
