import type { DataCatalog, WithContext } from 'schema-dts';
import { LANG_TAG, type Lang } from '../../../i18n/lang.ts';
import type { DescribedCatalogue } from '../describedCatalogue.ts';
import { organization } from './organization.ts';

/** The page of all tables as schema.org `DataCatalog`. */
export function dataCatalogJsonLd(
  {
    title,
    description,
    page,
    keywords,
    licence,
    publisher,
    version,
    date,
    tables,
    years,
  }: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<DataCatalog, string>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': page.zh,
    name: title[lang],
    description: description[lang],
    url: page[lang],
    inLanguage: LANG_TAG[lang],
    keywords: [...keywords[lang]],
    license: licence.url,
    isAccessibleForFree: true,
    publisher: organization(publisher, lang),
    version,
    dateModified: date,
    temporalCoverage: `${years.from}/${years.to}`,
    dataset: tables.map((table) => ({
      '@type': 'Dataset',
      '@id': table.page.zh,
      name: table.title[lang],
      description: table.description[lang],
      url: table.page[lang],
      license: licence.url,
    })),
  };
}
