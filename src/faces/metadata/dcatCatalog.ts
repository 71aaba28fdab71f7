/** The catalogue in DCAT 3, as JSON-LD that needs no context from elsewhere. */
import { t } from '../../i18n/t.ts';
import { LANGS, type Lang, type Words } from '../../i18n/lang.ts';
import { flatFiles, ledgerFiles, type TableFile } from '../exports/tableFiles.ts';
import { mediaTypeOf } from '../versions/mediaTypeOf.ts';
import type { DescribedCatalogue } from './describeDatasets.ts';
import type { DescribedFile, DescribedSource, DescribedTable } from './describeTable.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const LANGUAGES = 'http://id.loc.gov/vocabulary/iso639-1/';
/** “Government and public sector”, as European catalogues sort data. */
const THEME = 'http://publications.europa.eu/resource/authority/data-theme/GOVE';

const text = (words: Words): object[] => LANGS.map((lang) => ({ '@value': words[lang], '@language': lang }));
const texts = (words: Readonly<Record<Lang, readonly string[]>>): object[] =>
  LANGS.flatMap((lang) => words[lang].map((word) => ({ '@value': word, '@language': lang })));
const node = (iri: string): object => ({ '@id': iri });
const typed = (value: string | number, type: string): object => ({ '@value': String(value), '@type': type });

const period = ({ from, to }: DescribedTable['years']): object => ({
  '@type': 'dcterms:PeriodOfTime',
  'dcat:startDate': typed(from, 'xsd:gYear'),
  'dcat:endDate': typed(to, 'xsd:gYear'),
});

const location = (name: Words): object => ({ '@type': 'dcterms:Location', 'skos:prefLabel': text(name) });

const CHONGQING: Words = t('重庆市', 'Chongqing');

function distributionOf(
  file: DescribedFile,
  { page }: DescribedTable,
  { licence, manifests }: DescribedCatalogue,
): object {
  return {
    '@id': file.url,
    '@type': 'dcat:Distribution',
    'dcterms:title': text(file.title),
    'dcat:accessURL': node(page.zh),
    'dcat:downloadURL': node(file.url),
    'dcat:mediaType': node(MEDIA_TYPES + file.mediaType),
    'dcterms:license': node(licence.url),
    ...(file.form === 'csv' ? { 'dcterms:conformsTo': node(manifests.dataPackage) } : {}),
    ...(file.bytes === undefined ? {} : { 'dcat:byteSize': typed(file.bytes, 'xsd:nonNegativeInteger') }),
    ...(file.sha256 === undefined
      ? {}
      : {
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': node('spdx:checksumAlgorithm_sha256'),
            'spdx:checksumValue': typed(file.sha256, 'xsd:hexBinary'),
          },
        }),
  };
}

/** What catalogue and tables have in common. */
const shared = (
  thing: {
    title: Words;
    description: Words;
    keywords: Readonly<Record<Lang, readonly string[]>>;
    years: DescribedTable['years'];
  },
  { version, date, licence, publisher }: DescribedCatalogue,
): object => ({
  'dcterms:title': text(thing.title),
  'dcterms:description': text(thing.description),
  'dcterms:publisher': node(publisher.url.zh),
  'dcterms:license': node(licence.url),
  // Of this version.
  'dcterms:issued': typed(date, 'xsd:date'),
  'dcterms:modified': typed(date, 'xsd:date'),
  'dcterms:language': LANGS.map((lang) => node(LANGUAGES + lang)),
  'dcterms:temporal': period(thing.years),
  'dcat:keyword': texts(thing.keywords),
  'dcat:version': version,
});

const datasetOf = (table: DescribedTable, catalogue: DescribedCatalogue): object => ({
  '@id': table.page.zh,
  '@type': 'dcat:Dataset',
  'dcterms:identifier': table.page.zh,
  'dcat:theme': node(THEME),
  ...shared(table, catalogue),
  'dcterms:spatial': [CHONGQING, ...table.places].map(location),
  'dcterms:extent': { '@type': 'dcterms:SizeOrDuration', 'skos:notation': typed(table.rows, 'xsd:integer') },
  'dcat:landingPage': LANGS.map((lang) => node(table.page[lang])),
  'prov:wasDerivedFrom': table.sources.map(({ page }) => node(page.zh)),
  'dcat:distribution': table.files.map((file) => distributionOf(file, table, catalogue)),
});

const wholeDistribution = (
  { format, path, what }: TableFile,
  { page, licence }: DescribedCatalogue,
): object => {
  const url = new URL(path.replace('/data/', ''), page.zh).href;
  return {
    '@id': url,
    ...{
      '@type': 'dcat:Distribution',
      'dcterms:title': text(t(`${format}：${what.zh}`, `${format}: ${what.en}`)),
    },
    ...{
      'dcat:accessURL': node(page.zh),
      'dcat:downloadURL': node(url),
      'dcterms:license': node(licence.url),
    },
    'dcat:mediaType': node(MEDIA_TYPES + mediaTypeOf(path).replace(/;.*$/, '')),
  };
};

const wholeId = ({ page }: DescribedCatalogue): string => `${page.zh}#whole`;

/** All tables in one: the archive, the database and the joined files, which are no table’s own. */
const wholeOf = (catalogue: DescribedCatalogue): object => ({
  '@id': wholeId(catalogue),
  ...{ '@type': 'dcat:Dataset', 'dcterms:identifier': wholeId(catalogue), 'dcat:theme': node(THEME) },
  ...shared({ ...catalogue, title: catalogue.subject }, catalogue),
  'dcterms:spatial': [location(CHONGQING)],
  'dcterms:hasPart': catalogue.tables.map((table) => node(table.page.zh)),
  'dcat:landingPage': LANGS.map((lang) => node(catalogue.page[lang])),
  'dcat:distribution': [...ledgerFiles, ...flatFiles].map((file) => wholeDistribution(file, catalogue)),
});

const sourceOf = ({ title, page, official }: DescribedSource): object => ({
  '@id': page.zh,
  '@type': ['prov:Entity', 'foaf:Document'],
  'dcterms:title': text(title),
  ...(official === undefined ? {} : { 'dcterms:source': node(official) }),
});

/** The catalogue with its datasets, their distributions, sources and publisher. */
export function dcatCatalog(catalogue: DescribedCatalogue): object {
  const { page, tables, publisher, sources } = catalogue;
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': page.zh,
        '@type': 'dcat:Catalog',
        ...shared(catalogue, catalogue),
        'dcterms:spatial': [location(CHONGQING)],
        'foaf:homepage': node(publisher.url.zh),
        'dcat:dataset': [node(wholeId(catalogue)), ...tables.map((table) => node(table.page.zh))],
      },
      wholeOf(catalogue),
      ...tables.map((table) => datasetOf(table, catalogue)),
      ...sources.map(sourceOf),
      { '@id': publisher.url.zh, '@type': 'foaf:Organization', 'foaf:name': text(publisher.name) },
    ],
  };
}
