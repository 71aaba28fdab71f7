import type { BreadcrumbList, WithContext, Dataset, ImageObject, Article } from 'schema-dts';
import { t } from '../../i18n/t.ts';
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { LANG_TAG, type Lang } from '../../i18n/lang.ts';
import type { DescribedCatalogue } from './describeDatasets.ts';
import { organization, publication, sourceWork } from './datasetJsonLd.ts';

/** A step of the trail; `url` is absolute. */
interface Crumb {
  name: string;
  url: string;
}

/** The breadcrumbs of a page, from home to the page itself. */
export const breadcrumbJsonLd = (trail: readonly Crumb[]): WithContext<Exclude<BreadcrumbList, string>> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

const worksOf = (documents: readonly string[], { sources }: DescribedCatalogue, lang: Lang) =>
  sources.filter(({ id }) => documents.includes(id)).map((source) => sourceWork(source, lang));

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
  catalogue: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<Dataset, string>> {
  const { licence, publisher } = catalogue;
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
    creator: organization(publisher, lang),
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
    ...publication(catalogue, lang, 'creator'),
    isPartOf: { '@type': 'Dataset', '@id': catalogue.page.zh },
    isBasedOn: worksOf(documents, catalogue, lang),
    image,
    distribution: [
      { '@type': 'DataDownload', contentUrl: csv, encodingFormat: 'text/csv' },
      { '@type': 'DataDownload', contentUrl: json, encodingFormat: 'application/json' },
    ],
  };
}

interface StoryHead {
  title: string;
  finding: string;
  /** The day, YYYY-MM-DD. */
  published: string;
  /** Absolute address in the language. */
  page: string;
  /** Ids of the documents its figures stand in. */
  documents: readonly string[];
}

/** A story as schema.org `Article`; its date is that of the data it was computed from. */
export function storyJsonLd(
  { title, finding, published, page, documents }: StoryHead,
  catalogue: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<Article, string>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': page,
    headline: title,
    description: finding,
    datePublished: published,
    url: page,
    mainEntityOfPage: page,
    inLanguage: LANG_TAG[lang],
    ...publication(catalogue, lang, 'author'),
    isBasedOn: worksOf(documents, catalogue, lang),
  };
}
