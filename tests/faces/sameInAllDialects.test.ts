import { expect, it } from 'vitest';
import { dataPackage } from '../../src/faces/metadata/dataPackage.ts';
import { dcatCatalog } from '../../src/faces/metadata/dcatCatalog.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { flatFiles, ledgerFiles } from '../../src/faces/exports/tableFiles.ts';
import { datasetJsonLd, ledgerJsonLd } from '../../src/faces/metadata/datasetJsonLd.ts';
import { catalogue } from './describedCatalogue.ts';

/** What a dialect says of a table; `undefined` where it has no way to say it. */
interface Said {
  title: { zh: string; en: string };
  description: { zh: string; en: string };
  rows: number;
  bytes: number;
  sha256: string;
  licence: string;
  version: string;
  date: string | undefined;
  keywords: { zh: string[]; en: string[] } | undefined;
  columns: string[] | undefined;
  required: string[] | undefined;
  primaryKey: string[] | undefined;
  uniqueKeys: string[][] | undefined;
  foreignKeys: string[] | undefined;
}

// Read as a stranger reads JSON: without our types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;
const asJson = (value: object): Json => JSON.parse(JSON.stringify(value));
const inLang = (values: Json[], lang: string): string[] =>
  values.filter((value) => value['@language'] === lang).map((value) => String(value['@value']));
const both = (values: Json[]): { zh: string; en: string } => ({
  zh: inLang(values, 'zh').join(),
  en: inLang(values, 'en').join(),
});
const ofTable = (name: string) => {
  const table = catalogue.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new RangeError(name);
  return table;
};

const described = (name: string): Said => {
  const table = ofTable(name);
  return {
    title: table.title,
    description: table.description,
    rows: table.rows,
    bytes: table.bytes,
    sha256: table.sha256,
    licence: catalogue.licence.url,
    version: catalogue.version,
    date: catalogue.date,
    keywords: { zh: [...table.keywords.zh], en: [...table.keywords.en] },
    columns: table.columns.map((column) => column.name),
    required: table.columns.filter(({ required }) => required).map((column) => column.name),
    primaryKey: [...table.primaryKey],
    uniqueKeys: table.uniqueKeys.map((key) => [...key]),
    foreignKeys: table.foreignKeys.map(({ column, table: other, key }) => `${column} → ${other}.${key}`),
  };
};

const inDataPackage = (name: string): Said => {
  const whole = asJson(dataPackage(catalogue));
  const resource: Json = whole.resources.find((candidate: Json) => candidate.name === name);
  const { schema } = resource;
  return {
    title: { zh: resource.title, en: resource['title@en'] },
    description: { zh: resource.description, en: resource['description@en'] },
    rows: resource.rows,
    bytes: resource.bytes,
    sha256: resource.hash.replace('sha256:', ''),
    licence: resource.licenses[0].path,
    version: whole.version,
    date: whole.created.slice(0, 10),
    keywords: undefined,
    columns: schema.fields.map((field: Json) => field.name),
    required: schema.fields
      .filter((field: Json) => field.constraints.required)
      .map((field: Json) => field.name),
    primaryKey: schema.primaryKey,
    uniqueKeys: schema.uniqueKeys ?? [],
    foreignKeys: (schema.foreignKeys ?? []).map(
      ({ fields, reference }: Json) => `${fields[0]} → ${reference.resource || name}.${reference.fields[0]}`,
    ),
  };
};

const inDcat = (name: string): Said => {
  const graph: Json[] = asJson(dcatCatalog(catalogue))['@graph'];
  const dataset = graph.find((node) => String(node['dcterms:identifier']).endsWith(`/data/${name}/`));
  const csv = dataset['dcat:distribution'].find((file: Json) => file['@id'].endsWith(`/${name}.csv`));
  return {
    title: both(dataset['dcterms:title']),
    description: both(dataset['dcterms:description']),
    rows: Number(dataset['dcterms:extent']['skos:notation']['@value']),
    bytes: Number(csv['dcat:byteSize']['@value']),
    sha256: csv['spdx:checksum']['spdx:checksumValue']['@value'],
    licence: dataset['dcterms:license']['@id'],
    version: dataset['dcat:version'],
    date: dataset['dcterms:modified']['@value'],
    keywords: { zh: inLang(dataset['dcat:keyword'], 'zh'), en: inLang(dataset['dcat:keyword'], 'en') },
    columns: undefined,
    required: undefined,
    primaryKey: undefined,
    uniqueKeys: undefined,
    foreignKeys: undefined,
  };
};

const inSchemaOrg = (name: string): Said => {
  const zh = asJson(datasetJsonLd(ofTable(name), catalogue, 'zh'));
  const en = asJson(datasetJsonLd(ofTable(name), catalogue, 'en'));
  const [csv] = zh.distribution;
  return {
    // Named in full, as nothing around it says whose table it is.
    title: { zh: zh.name.split('：')[1], en: en.name.split(': ')[1] },
    description: { zh: zh.description, en: en.description },
    rows: zh.size.value,
    bytes: Number.parseInt(csv.contentSize, 10),
    sha256: csv.sha256,
    licence: zh.license,
    version: zh.version,
    date: zh.dateModified,
    keywords: { zh: zh.keywords, en: en.keywords },
    columns: undefined,
    required: undefined,
    primaryKey: undefined,
    uniqueKeys: undefined,
    foreignKeys: undefined,
  };
};

const dialects = { inDataPackage, inDcat, inSchemaOrg };
const cases = catalogue.tables.flatMap(({ name }) =>
  Object.entries(dialects).map(([dialect, read]) => ({ name, dialect, read })),
);

it.each(cases)('$dialect says of $name what the description says', ({ name, read }) => {
  const said = read(name);
  const stated = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  expect(described(name)).toMatchObject(stated);
  expect(Object.keys(stated).length).toBeGreaterThan(6);
});

it('names the same files', () => {
  const graph: Json[] = asJson(dcatCatalog(catalogue))['@graph'];
  for (const table of catalogue.tables) {
    const files = table.files.map(({ url, mediaType }) => `${url} ${mediaType}`);
    const dataset = graph.find((node) => String(node['dcterms:identifier']).endsWith(`/data/${table.name}/`));
    expect(
      dataset['dcat:distribution'].map(
        (file: Json) =>
          `${file['dcat:downloadURL']['@id']} ${file['dcat:mediaType']['@id'].replace(/^.*media-types\//, '')}`,
      ),
    ).toEqual(files);
    const { distribution } = asJson(datasetJsonLd(table, catalogue, 'zh'));
    expect(distribution.map((file: Json) => `${file.contentUrl} ${file.encodingFormat}`)).toEqual(files);
  }
});

it('one parent has all tables as its parts, the whole files as its distributions and indicators as its variables', () => {
  for (const lang of LANGS) {
    const whole: Json = asJson(ledgerJsonLd(catalogue, lang));
    expect(whole['@type']).toBe('Dataset');
    expect(whole.hasPart.map((part: Json) => part['@id'])).toEqual(
      catalogue.tables.map(({ page }) => page.zh),
    );
    expect(whole.distribution.map((file: Json) => file.contentUrl)).toEqual(
      [...ledgerFiles, ...flatFiles].map(({ path }) => `https://example.org/ledger${path}`),
    );
    expect(whole.spatialCoverage.geo.box).toMatch(/^28\.\d+ 105\.\d+ 32\.\d+ 110\.\d+$/);
    expect(whole.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    expect(whole.variableMeasured.length).toBeGreaterThan(20);
    for (const table of catalogue.tables)
      expect(asJson(datasetJsonLd(table, catalogue, lang)).isPartOf['@id']).toBe(whole['@id']);
  }
  expect(asJson(ledgerJsonLd(catalogue, 'en')).name).toContain('targets and results of work reports');
});
