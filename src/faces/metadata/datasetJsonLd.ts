import { OTHER_LANG, type Lang, LANG_TAG, type Words } from '../../i18n/lang.ts';
import type { Organization, WithContext, DataDownload, Dataset, Place, PropertyValue } from 'schema-dts';
import type { DescribedCatalogue } from './describeDatasets.ts';
import { flatFiles, ledgerFiles, type TableFile } from '../exports/tableFiles.ts';
import { mediaTypeOf } from '../versions/mediaTypeOf.ts';
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

const spanOf = ({ from, to }: DescribedTable['years']): string => (from === to ? from : `${from}/${to}`);

/** The municipality with its code of ISO 3166-2 and the box its polygons fill. */
const chongqing = ({ box }: DescribedCatalogue, lang: Lang): Exclude<Place, string> => ({
  '@type': 'Place',
  name: CHONGQING[lang],
  identifier: 'ISO 3166-2:CN-CQ',
  geo: { '@type': 'GeoShape', box },
});

const variableOf = (
  { name, unit }: DescribedCatalogue['indicators'][number],
  lang: Lang,
): Exclude<PropertyValue, string> => ({
  '@type': 'PropertyValue',
  name: name[lang],
  ...(unit && { unitText: unit[lang] }),
});

const wholeFile = (
  { format, path, what }: TableFile,
  { page, licence }: DescribedCatalogue,
  lang: Lang,
): Exclude<DataDownload, string> => ({
  '@type': 'DataDownload',
  name: `${format}: ${what[lang]}`,
  contentUrl: new URL(path.replace('/data/', ''), page.zh).href,
  encodingFormat: mediaTypeOf(path).replace(/;.*$/, ''),
  license: licence.url,
});

/** The data as a whole, under a name people search for: the parent of every table. */
export function ledgerJsonLd(
  catalogue: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<Dataset, string>> {
  const { subject, title, description, page, keywords, tables, years, indicators } = catalogue;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page.zh,
    name: subject[lang],
    alternateName: [title[lang], title[OTHER_LANG[lang]], subject[OTHER_LANG[lang]]],
    description: description[lang],
    url: page[lang],
    identifier: page.zh,
    inLanguage: LANG_TAG[lang],
    keywords: [...keywords[lang]],
    ...publication(catalogue, lang, 'creator'),
    temporalCoverage: spanOf(years),
    spatialCoverage: chongqing(catalogue, lang),
    measurementTechnique: t(
      '从文件中逐个录入数字，记下原样字句及其位置',
      'Figures taken from documents one by one, each with its printed words and their place',
    )[lang],
    variableMeasured: indicators.map((indicator) => variableOf(indicator, lang)),
    distribution: [...ledgerFiles, ...flatFiles].map((file) => wholeFile(file, catalogue, lang)),
    hasPart: tables.map((table) => ({
      '@type': 'Dataset',
      '@id': table.page.zh,
      name: nameOf(table, catalogue)[lang],
      description: table.description[lang],
      url: table.page[lang],
      license: catalogue.licence.url,
      creator: organization(catalogue.publisher, lang),
    })),
  };
}

const CHONGQING: Words = t('重庆市', 'Chongqing');

/** A table’s name where nothing around it says whose table it is. */
const nameOf = ({ title }: DescribedTable, { about }: DescribedCatalogue): Words =>
  t(`${about.zh}：${title.zh}`, `${about.en}: ${title.en}`);

const placeOf = (name: string): Exclude<Place, string> => ({ '@type': 'Place', name });

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
  const { page, subject } = catalogue;
  const name = nameOf(table, catalogue);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': table.page.zh,
    name: name[lang],
    alternateName: [name[OTHER_LANG[lang]], table.title[lang], table.name],
    description: table.description[lang],
    url: table.page[lang],
    identifier: table.page.zh,
    inLanguage: LANG_TAG[lang],
    keywords: [...table.keywords[lang]],
    ...publication(catalogue, lang, 'creator'),
    size: { '@type': 'QuantitativeValue', value: table.rows, unitText: t('行', 'rows')[lang] },
    temporalCoverage: spanOf(table.years),
    spatialCoverage: [chongqing(catalogue, lang), ...table.places.map((place) => placeOf(place[lang]))],
    isBasedOn: table.sources.map((source) => sourceWork(source, lang)),
    isPartOf: { '@type': 'Dataset', '@id': page.zh, name: subject[lang], url: page[lang] },
    distribution: table.files.map((file) => downloadOf(file, catalogue.licence.url, lang)),
  };
}
