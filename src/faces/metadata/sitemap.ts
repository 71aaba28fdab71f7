import { escapeXml } from '../../format/escapeXml.ts';
import { fileUrl } from './siteContext.ts';

/** A written page, as the build left it. */
export interface WrittenPage {
  /** Path of the file below the site's folder, with forward slashes, such as `/en/awards/index.html`. */
  file: string;
  html: string;
}

interface ListedPage {
  address: string;
  /** The same page in every language, itself included. */
  twins: readonly { lang: string; address: string }[];
}

const LINK = /<link\b[^>]*>/g;
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** A page that names itself canonical; others (404, embeds, redirects) are not listed. */
function listed({ file, html }: WrittenPage, base: string): ListedPage | undefined {
  const head = html.slice(0, Math.max(html.indexOf('</head>'), 0));
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const links = head.match(LINK) ?? [];
  const canonical = links.find((tag) => attribute(tag, 'rel') === 'canonical');
  const address = canonical === undefined ? '' : attribute(canonical, 'href');
  const own = base.replace(/\/$/, '') + file.replace(/index\.html$/, '');
  if (!URL.canParse(address) || new URL(address).pathname !== own) return undefined;
  const twins = links
    .filter((tag) => attribute(tag, 'rel') === 'alternate' && attribute(tag, 'hreflang') !== '')
    .map((tag) => ({ lang: attribute(tag, 'hreflang'), address: attribute(tag, 'href') }));
  return { address, twins };
}

const entry = ({ address, twins }: ListedPage, changed: string): string =>
  [
    '<url>',
    `<loc>${escapeXml(address)}</loc>`,
    ...(changed === '' ? [] : [`<lastmod>${escapeXml(changed)}</lastmod>`]),
    ...twins.map(
      (twin) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(twin.lang)}" href="${escapeXml(twin.address)}"/>`,
    ),
    '</url>',
  ].join('\n');

/**
 * The site map, read off the written pages themselves: what they say of their address and their twins is what it says.
 *
 * @param changed the day of the data that the pages are computed from, YYYY-MM-DD; a build never asks the clock
 * @throws RangeError when no page is listed: something is wrong with the build
 */
export function sitemap(pages: readonly WrittenPage[], base: string, changed = ''): string {
  const entries = pages
    .flatMap((page) => listed(page, base) ?? [])
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  if (entries.length === 0) throw new RangeError('no written page names its canonical address');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map((page) => entry(page, changed)),
    '</urlset>',
    '',
  ].join('\n');
}

/** robots.txt: everything may be read by anyone, and here is the list of it. */
export const robotsText = (site: { origin: string; base: string }): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${fileUrl(site, '/sitemap.xml')}`, ''].join('\n');
