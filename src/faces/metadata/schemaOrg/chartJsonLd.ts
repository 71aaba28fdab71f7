import { t } from '../../../i18n/t.ts';
import type { Dataset, ImageObject, WithContext } from 'schema-dts';
import type { PublishedChart } from '../../../charts/kit/defineChart.ts';
import { LANG_TAG, type Lang } from '../../../i18n/lang.ts';
import type { DescribedCatalogue } from '../describedCatalogue.ts';
import { organization } from './organization.ts';

interface ChartAddresses {
  /** Absolute address of the chart's page in the language. */
  page: string;
  svg: string;
  png: string;
  csv: string;
  json: string;
}

/** A chart's page: its numbers as a `Dataset`, and the picture that shows them. */
export function chartJsonLd(
  { id, title, headline, dek, description, documents }: PublishedChart,
  { page, svg, png, csv, json }: ChartAddresses,
  { sources, licence, publisher, version, date, page: catalogue }: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<Dataset, string>> {
  const maker = organization(publisher, lang);
  const image: Exclude<ImageObject, string> = {
    '@type': 'ImageObject',
    name: headline,
    caption: dek,
    contentUrl: svg,
    encodingFormat: 'image/svg+xml',
    thumbnailUrl: png,
    license: licence.url,
    acquireLicensePage: page,
    creditText: publisher.name[lang],
    creator: maker,
    copyrightNotice: publisher.name[lang],
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    name: title,
    alternateName: id,
    // Google asks for 50 characters at least: the finding, what is shown, and the text alternative together.
    description: [headline, dek, description].join(t('。', '. ')[lang]),
    url: page,
    inLanguage: LANG_TAG[lang],
    license: licence.url,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    version,
    dateModified: date,
    isPartOf: { '@type': 'DataCatalog', '@id': catalogue.zh },
    isBasedOn: sources
      .filter((source) => documents.includes(source.id))
      .map((source) => ({
        '@type': 'CreativeWork',
        name: source.title[lang],
        url: source.official ?? source.page[lang],
      })),
    image,
    distribution: [
      { '@type': 'DataDownload', contentUrl: csv, encodingFormat: 'text/csv' },
      { '@type': 'DataDownload', contentUrl: json, encodingFormat: 'application/json' },
    ],
  };
}
