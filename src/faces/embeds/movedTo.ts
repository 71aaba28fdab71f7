/** Stands in released pages for the address of the site, which may move: it is filled in where they are served. No host can have it. */
export const SITE_PLACEHOLDER = 'https://site.invalid';

/** Where a page of a chart says the site stands, without a slash at its end: the address before the chart's own path. */
function siteRoot(html: string, chart: string): string {
  const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1] ?? '';
  return canonical.slice(0, Math.max(0, canonical.indexOf(`/charts/${chart}/`))).replace(/\/en$/, '');
}

/**
 * A page whose addresses of the site begin with another root; one that does not say where it stands is left as it is.
 *
 * @param root - without a slash at its end
 */
export function movedTo(html: string, chart: string, root: string): string {
  const from = siteRoot(html, chart);
  return from === '' ? html : html.replaceAll(`${from}/`, `${root}/`);
}
