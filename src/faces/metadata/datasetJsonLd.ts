import { OTHER_LANG, type Lang, LANG_TAG, type Words } from '../../i18n/lang.ts';
import type {
  Organization,
  DataCatalog,
  WithContext,
  DataDownload,
  Dataset,
  Place,
  PropertyValue,
} from 'schema-dts';
import type { DescribedCatalogue } from './describeDatasets.ts';
import type { DescribedColumn } from './describeColumns.ts';
import type { DescribedFile, DescribedSource, DescribedTable } from './describeTable.ts';
import { t } from '../../i18n/t.ts';

/** The publisher as schema.org knows it; one identifier in every language. */
export const organization = (
  { name, url }: DescribedCatalogue['publisher'],
  lang: Lang,
): Exclude<Organization, string> => ({
  '@type': 'Organization',
  '@id': `${url.zh}#publisher`,
  name: name[lang],
  alternateName: name[OTHER_LANG[lang]],
  url: url[lang],
});

/** Under what terms, by whom and as of when. */
export const publication = (
  { licence, publisher, version, date }: DescribedCatalogue,
  lang: Lang,
  role: 'author' | 'creator' | 'publisher' = 'publisher',
) => ({
  license: licence.url,
  isAccessibleForFree: true,
  [role]: organization(publisher, lang),
  publisher: organization(publisher, lang),
  version,
  dateModified: date,
});

/** A document that something rests on. */
export const sourceWork = ({ title, official, page }: DescribedSource, lang: Lang) => ({
  '@type': 'CreativeWork' as const,
  name: title[lang],
  url: official ?? page[lang],
});

/** The page of all tables as schema.org `DataCatalog`. */
export function dataCatalogJsonLd(
  catalogue: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<DataCatalog, string>> {
  const { title, description, page, keywords, tables, years } = catalogue;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': page.zh,
    name: title[lang],
    description: description[lang],
    url: page[lang],
    inLanguage: LANG_TAG[lang],
    keywords: [...keywords[lang]],
    ...publication(catalogue, lang),
    temporalCoverage: `${years.from}/${years.to}`,
    dataset: tables.map((table) => ({
      '@type': 'Dataset',
      '@id': table.page.zh,
      name: table.title[lang],
      description: table.description[lang],
      url: table.page[lang],
      license: catalogue.licence.url,
    })),
  };
}

const CHONGQING: Words = t('重庆市', 'Chongqing');

const placeOf = (name: string): Exclude<Place, string> => ({ '@type': 'Place', name });

const variableOf = ({ name, title, unit }: DescribedColumn, lang: Lang): Exclude<PropertyValue, string> => ({
  '@type': 'PropertyValue',
  name,
  description: title[lang],
  ...(unit === undefined ? {} : { unitText: unit }),
});

const downloadOf = (file: DescribedFile, licence: string, lang: Lang): Exclude<DataDownload, string> => ({
  '@type': 'DataDownload',
  name: file.title[lang],
  contentUrl: file.url,
  encodingFormat: file.mediaType,
  license: licence,
  ...(file.bytes === undefined ? {} : { contentSize: `${String(file.bytes)} B` }),
  ...(file.sha256 === undefined ? {} : { sha256: file.sha256 }),
});

/** A table's page as schema.org `Dataset`, for dataset searches. */
export function datasetJsonLd(
  table: DescribedTable,
  catalogue: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<Dataset, string>> {
  const { page, title } = catalogue;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': table.page.zh,
    name: table.title[lang],
    alternateName: [table.title[OTHER_LANG[lang]], table.name],
    description: table.description[lang],
    url: table.page[lang],
    identifier: table.page.zh,
    inLanguage: LANG_TAG[lang],
    keywords: [...table.keywords[lang]],
    ...publication(catalogue, lang, 'creator'),
    size: { '@type': 'QuantitativeValue', value: table.rows, unitText: t('行', 'rows')[lang] },
    temporalCoverage:
      table.years.from === table.years.to ? table.years.from : `${table.years.from}/${table.years.to}`,
    spatialCoverage: [CHONGQING, ...table.places].map((place) => placeOf(place[lang])),
    variableMeasured: table.columns.map((column) => variableOf(column, lang)),
    isBasedOn: table.sources.map((source) => sourceWork(source, lang)),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': page.zh, name: title[lang], url: page[lang] },
    distribution: table.files.map((file) => downloadOf(file, catalogue.licence.url, lang)),
  };
}
