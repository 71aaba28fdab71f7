/** The Data Package (v2) of all tables: Chinese first, English in `…@en`, as the standard's recipe for languages has it. */
import { createHash } from 'node:crypto';
import { t } from '../../i18n/t.ts';
import type { ExportTable } from '../exports/exportTable.ts';
import { tableCsv } from '../exports/tableCsv.ts';
import type { Words } from '../../i18n/lang.ts';
import type { DescribedCatalogue } from './describeDatasets.ts';
import type { DescribedColumn } from './describeColumns.ts';
import type { DescribedSource, DescribedTable } from './describeTable.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const inBoth = (key: string, { zh, en }: Words): Record<string, string> => ({ [key]: zh, [`${key}@en`]: en });

function constraintsOf({ required, unique, values, type, ...column }: DescribedColumn): object {
  const { minimum, maximum, minLength, maxLength, pattern } = column;
  return {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(values === undefined ? {} : { enum: values.map(({ value }) => value) }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined || type !== 'string' ? {} : { pattern }),
  };
}

function fieldOf(column: DescribedColumn): object {
  const { name, title, type, format = 'default', unit, about, values, missing } = column;
  return {
    name,
    type,
    format,
    ...inBoth('title', title),
    ...(about === undefined ? {} : inBoth('description', about)),
    ...(unit === undefined ? {} : { unit }),
    constraints: constraintsOf(column),
    ...(values === undefined
      ? {}
      : { categories: values.map(({ value, label }) => ({ value, ...inBoth('label', label) })) }),
    ...(missing === undefined ? {} : inBoth('empty', missing)),
  };
}

function schemaOf({ name, columns, primaryKey, uniqueKeys, foreignKeys }: DescribedTable): object {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(fieldOf),
    // As text: readers of version 1 take no other, and what empty means stands with each field.
    missingValues: [''],
    primaryKey,
    ...(uniqueKeys.length > 0 ? { uniqueKeys } : {}),
    ...(foreignKeys.length > 0
      ? {
          foreignKeys: foreignKeys.map(({ column, table, key }) => ({
            fields: [column],
            // A reference to its own table: readers of version 1 ask for the empty name, those of 2 take it.
            reference: { resource: table === name ? '' : table, fields: [key] },
          })),
        }
      : {}),
  };
}

const sourceOf = ({ title, official, page }: DescribedSource): object => ({
  ...inBoth('title', title),
  path: official ?? page.zh,
});

function resourceOf(table: DescribedTable, licences: readonly object[]): object {
  const { name, title, description, bytes, sha256, rows, sources } = table;
  return {
    name,
    type: 'table',
    $schema: `${PROFILES}/dataresource.json`,
    path: `${name}.csv`,
    ...inBoth('title', title),
    ...inBoth('description', description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes,
    hash: `sha256:${sha256}`,
    rows,
    homepage: table.page.zh,
    licenses: licences,
    sources: sources.map(sourceOf),
    schema: schemaOf(table),
  };
}

/** A table that is made from others: its CSV is written, not kept, and hashed as it is published. */
function flatResource(table: ExportTable, licences: readonly object[]): object {
  const { name, title, rowIs, columns, key, unique, rows } = table;
  const csv = new TextEncoder().encode(tableCsv(table));
  return {
    ...{ name, type: 'table', path: `${name}.csv`, ...inBoth('title', title) },
    ...inBoth(
      'description',
      t(`每行是${rowIs.zh}；由各表连成。`, `Each row is ${rowIs.en}; made from the tables.`),
    ),
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: csv.length },
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    rows: rows.length,
    licenses: licences,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(({ name: field, type, label, about, unit }) => ({
        ...{ name: field, type, ...inBoth('title', label), ...inBoth('description', about ?? label) },
        ...(unit === undefined ? {} : { unit }),
      })),
      missingValues: [''],
      primaryKey: [key],
      ...(unique.length > 0 ? { uniqueKeys: unique } : {}),
    },
  };
}

/**
 * The descriptor `datapackage.json`; its paths are relative, so that it works in the zip too.
 *
 * @param flat tables made from the described ones
 */
export function dataPackage(catalogue: DescribedCatalogue, flat: readonly ExportTable[] = []): object {
  const { name, title, description, version, date, publisher, licence, keywords, tables, sources } =
    catalogue;
  const licences = [{ name: licence.id, title: licence.title, path: licence.url }];
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    id: catalogue.manifests.dataPackage,
    languages: ['zh', 'en'],
    ...inBoth('title', title),
    ...inBoth('description', description),
    homepage: catalogue.page.zh,
    version,
    created: `${date}T00:00:00Z`,
    keywords: [...keywords.zh, ...keywords.en],
    licenses: licences,
    contributors: [
      { ...inBoth('title', publisher.name), path: publisher.url.zh, roles: ['publisher', 'maintainer'] },
    ],
    sources: sources.map(sourceOf),
    resources: [
      ...tables.map((table) => resourceOf(table, licences)),
      ...flat.map((table) => flatResource(table, licences)),
    ],
  };
}
