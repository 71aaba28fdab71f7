import type { Article, WithContext } from 'schema-dts';
import { LANG_TAG, type Lang } from '../../../i18n/lang.ts';
import type { DescribedCatalogue } from '../describedCatalogue.ts';
import { organization } from './organization.ts';

interface StoryHead {
  title: string;
  finding: string;
  /** Absolute address in the language. */
  page: string;
  /** Ids of the documents its figures stand in. */
  documents: readonly string[];
}

/** A story as schema.org `Article`; its date is that of the data it was computed from. */
export function storyJsonLd(
  { title, finding, page, documents }: StoryHead,
  { sources, licence, publisher, version, date }: DescribedCatalogue,
  lang: Lang,
): WithContext<Exclude<Article, string>> {
  const maker = organization(publisher, lang);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': page,
    headline: title,
    description: finding,
    url: page,
    mainEntityOfPage: page,
    inLanguage: LANG_TAG[lang],
    license: licence.url,
    isAccessibleForFree: true,
    author: maker,
    publisher: maker,
    version,
    dateModified: date,
    isBasedOn: sources
      .filter((source) => documents.includes(source.id))
      .map((source) => ({
        '@type': 'CreativeWork',
        name: source.title[lang],
        url: source.official ?? source.page[lang],
      })),
  };
}
