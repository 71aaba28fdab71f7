/** Signposting (signposting.org/FAIR): what a machine that lands on a page or a file is told about where the rest is. */
import { LANGS } from '../i18n/lang.ts';
import type { DescribedCatalogue } from './describedCatalogue.ts';
import type { DescribedTable } from './describedTable.ts';

/** A `<link>` of the page's head. */
export interface Signpost {
  rel: 'cite-as' | 'describedby' | 'item' | 'license' | 'type' | 'collection' | 'linkset';
  href: string;
  type?: string;
}

const ABOUT_PAGE: readonly Signpost[] = [
  { rel: 'type', href: 'https://schema.org/AboutPage' },
  { rel: 'type', href: 'https://schema.org/Dataset' },
];

/** The descriptions a table is found in. */
const describedBy = ({ manifests }: DescribedCatalogue, csv: string): Signpost[] => [
  { rel: 'describedby', href: manifests.dataPackage, type: 'application/json' },
  { rel: 'describedby', href: csv, type: 'application/csvm+json' },
  { rel: 'describedby', href: manifests.dcat, type: 'application/ld+json' },
];

const linkset = ({ manifests }: DescribedCatalogue): Signpost => ({
  rel: 'linkset',
  href: manifests.linkset,
  type: 'application/linkset+json',
});

/** Links of a table's page, in any language. */
export function signposts(table: DescribedTable, catalogue: DescribedCatalogue): Signpost[] {
  const csv = table.files.find(({ form }) => form === 'csv')?.url ?? '';
  return [
    { rel: 'cite-as', href: table.page.zh },
    ...ABOUT_PAGE,
    { rel: 'license', href: catalogue.licence.url },
    { rel: 'collection', href: catalogue.page.zh, type: 'text/html' },
    ...table.files.map(({ url, mediaType }): Signpost => ({ rel: 'item', href: url, type: mediaType })),
    ...describedBy(catalogue, `${csv}-metadata.json`),
    linkset(catalogue),
  ];
}

/** Links of the page of all tables. */
export function catalogueSignposts(catalogue: DescribedCatalogue): Signpost[] {
  const { page, licence, tables, manifests } = catalogue;
  return [
    { rel: 'cite-as', href: page.zh },
    { rel: 'type', href: 'https://schema.org/DataCatalog' },
    { rel: 'license', href: licence.url },
    ...tables.map((table): Signpost => ({ rel: 'item', href: table.page.zh, type: 'text/html' })),
    ...describedBy(catalogue, manifests.csvw),
    linkset(catalogue),
  ];
}

/** Links → a context object of a link set (RFC 9264). */
function context(anchor: string, links: readonly Signpost[]): object {
  const relations = [...new Set(links.map(({ rel }) => rel))].filter((rel) => rel !== 'linkset');
  return {
    anchor,
    ...Object.fromEntries(
      relations.map((rel) => [
        rel,
        links
          .filter((link) => link.rel === rel)
          .map(({ href, type }) => ({ href, ...(type === undefined ? {} : { type }) })),
      ]),
    ),
  };
}

/** The link set of all pages and files of data, for the files cannot carry links themselves. */
export function linksetOf(catalogue: DescribedCatalogue): object {
  const { licence, tables, page } = catalogue;
  return {
    linkset: [
      ...LANGS.map((lang) => context(page[lang], catalogueSignposts(catalogue))),
      ...tables.flatMap((table) => [
        ...LANGS.map((lang) => context(table.page[lang], signposts(table, catalogue))),
        ...table.files.map(({ url, name, form }) =>
          context(url, [
            { rel: 'collection', href: table.page.zh, type: 'text/html' },
            { rel: 'license', href: licence.url },
            ...(form === 'csv' ? describedBy(catalogue, url.replace(name, `${name}-metadata.json`)) : []),
          ]),
        ),
      ]),
    ],
  };
}
