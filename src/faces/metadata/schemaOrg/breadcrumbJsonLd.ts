import type { BreadcrumbList, WithContext } from 'schema-dts';

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
