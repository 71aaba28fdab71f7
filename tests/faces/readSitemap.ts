import { JSDOM } from 'jsdom';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

interface SitemapEntry {
  url: string;
  /** The day it says the page last changed. */
  lastmod: string | undefined;
  links: { lang: string; url: string }[];
}

/** A site map as a crawler reads it: its addresses, and the twins each names. */
export function readSitemap(text: string): SitemapEntry[] {
  const { documentElement: root } = new JSDOM(text, { contentType: 'text/xml' }).window.document;
  if (root.namespaceURI !== SITEMAP || root.localName !== 'urlset') throw new Error('not a site map');
  return [...root.getElementsByTagNameNS(SITEMAP, 'url')].map((entry) => ({
    url: entry.getElementsByTagNameNS(SITEMAP, 'loc')[0]?.textContent ?? '',
    lastmod: entry.getElementsByTagNameNS(SITEMAP, 'lastmod')[0]?.textContent,
    links: [...entry.getElementsByTagNameNS(XHTML, 'link')]
      .filter((link) => link.getAttribute('rel') === 'alternate')
      .map((link) => ({ lang: link.getAttribute('hreflang') ?? '', url: link.getAttribute('href') ?? '' })),
  }));
}
