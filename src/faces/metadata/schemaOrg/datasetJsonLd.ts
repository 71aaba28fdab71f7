import { t } from '../../../i18n/t.ts';
import type { DataDownload, Dataset, Place, PropertyValue, WithContext } from 'schema-dts';
import { LANG_TAG, OTHER_LANG, type Lang, type Words } from '../../../i18n/lang.ts';
import type { DescribedCatalogue } from '../describedCatalogue.ts';
import type { DescribedColumn, DescribedFile, DescribedTable } from '../describedTable.ts';
import { organization } from './organization.ts';

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
  { version, date, licence, publisher, page, title }: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<Dataset, string>> {
  const maker = organization(publisher, lang);
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
    license: licence.url,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    version,
    dateModified: date,
    size: { '@type': 'QuantitativeValue', value: table.rows, unitText: t('行', 'rows')[lang] },
    temporalCoverage:
      table.years.from === table.years.to ? table.years.from : `${table.years.from}/${table.years.to}`,
    spatialCoverage: [CHONGQING, ...table.places].map((place) => placeOf(place[lang])),
    variableMeasured: table.columns.map((column) => variableOf(column, lang)),
    isBasedOn: table.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title[lang],
      url: source.official ?? source.page[lang],
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': page.zh, name: title[lang], url: page[lang] },
    distribution: table.files.map((file) => downloadOf(file, licence.url, lang)),
  };
}
