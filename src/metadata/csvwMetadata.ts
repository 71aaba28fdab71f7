/** CSV on the Web metadata: found beside a CSV file as `<file>-metadata.json`, by the rules of the standard. */
import type { Words } from '../i18n/lang.ts';
import type { DescribedCatalogue } from './describedCatalogue.ts';
import type { DescribedColumn, DescribedTable } from './describedTable.ts';

const DATATYPES = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  list: 'string',
} as const satisfies Record<DescribedColumn['type'], string>;

const inBoth = ({ zh, en }: Words): object[] => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

/** A closed list as a regular expression: CSVW has no other way to say it. */
const oneOf = (values: readonly { value: string }[]): string =>
  values.map(({ value }) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');

function datatypeOf(column: DescribedColumn): object {
  const { type, format, values, pattern, minimum, maximum, minLength, maxLength } = column;
  const shape = values === undefined ? pattern : oneOf(values);
  return {
    base: format === 'uri' ? 'anyURI' : DATATYPES[type],
    ...(type !== 'string' || shape === undefined ? {} : { format: shape }),
    ...(type === 'boolean' ? { format: 'true|false' } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

function columnOf(column: DescribedColumn): object {
  const { name, title, required, missing, separator, values } = column;
  return {
    name,
    // The header of the file is matched against titles: `und` is the header itself.
    titles: { und: name, zh: title.zh, en: title.en },
    datatype: datatypeOf(column),
    required,
    null: '',
    ...(separator === undefined ? {} : { separator }),
    'dc:description': inBoth(title),
    ...(missing === undefined ? {} : { 'skos:note': inBoth(missing) }),
    ...(values === undefined
      ? {}
      : {
          'skos:example': values.map(({ value, label }) => ({
            'skos:notation': value,
            'skos:prefLabel': inBoth(label),
          })),
        }),
  };
}

function tableOf(table: DescribedTable, { licence, publisher, version, date }: DescribedCatalogue): object {
  const { name, title, description, columns, primaryKey, foreignKeys, rowUrl, rows, bytes, sha256 } = table;
  return {
    '@type': 'Table',
    url: `${name}.csv`,
    'dc:title': inBoth(title),
    'dc:description': inBoth(description),
    'dc:license': { '@id': licence.url },
    'dc:publisher': { 'schema:name': inBoth(publisher.name), 'schema:url': { '@id': publisher.url.zh } },
    'dc:issued': { '@value': date, '@type': 'xsd:date' },
    'dc:extent': { '@value': rows, '@type': 'xsd:integer' },
    'dcat:version': version,
    'dcat:byteSize': { '@value': bytes, '@type': 'xsd:integer' },
    'schema:sha256': sha256,
    'dcat:keyword': [
      ...table.keywords.zh.map((word) => ({ '@value': word, '@language': 'zh' })),
      ...table.keywords.en.map((word) => ({ '@value': word, '@language': 'en' })),
    ],
    'dc:source': table.sources.map(({ official, page }) => ({ '@id': official ?? page.zh })),
    // CSVW has no unique keys: they are told as notes.
    notes: table.uniqueKeys.map((key) => ({ 'schema:name': 'uniqueKey', 'schema:value': key.join(' ') })),
    tableSchema: {
      '@type': 'Schema',
      columns: columns.map(columnOf),
      primaryKey,
      ...(foreignKeys.length > 0
        ? {
            foreignKeys: foreignKeys.map(({ column, table: other, key }) => ({
              columnReference: column,
              reference: { resource: `${other}.csv`, columnReference: key },
            })),
          }
        : {}),
      aboutUrl: rowUrl,
    },
  };
}

/** A table and, because a foreign key may only point within a group, every table it refers to, itself first. */
function withReferred(table: DescribedTable, all: readonly DescribedTable[]): DescribedTable[] {
  const found = [table];
  for (const { foreignKeys } of found) {
    for (const { table: name } of foreignKeys) {
      const other = all.find((candidate) => candidate.name === name);
      if (other !== undefined && !found.includes(other)) found.push(other);
    }
  }
  return found;
}

/**
 * @param only the table whose metadata it is; all tables without it
 * @returns a table group
 */
export function csvwMetadata(catalogue: DescribedCatalogue, only?: DescribedTable): object {
  const tables = only === undefined ? catalogue.tables : withReferred(only, catalogue.tables);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    '@type': 'TableGroup',
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, doubleQuote: true, lineTerminators: ['\n'] },
    tables: tables.map((table) => tableOf(table, catalogue)),
  };
}
