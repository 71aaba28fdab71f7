import { fileUrl } from './siteContext.ts';

/** robots.txt: everything may be read by anyone, and here is the list of it. */
export const robotsText = (site: { origin: string; base: string }): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${fileUrl(site, '/sitemap.xml')}`, ''].join('\n');
