import type { SiteAddress } from '../../src/integrations/keepAddresses.ts';
import type { SiteFolder } from './siteFolder.ts';

/** What an address of a page leads to: a file of the site, somewhere else, or nothing, with the reason. */
export type Target =
  { kind: 'file'; file: string; anchor: string } | { kind: 'elsewhere' } | { kind: 'wrong'; why: string };

const ELSEWHERE: Target = { kind: 'elsewhere' };
const wrong = (why: string): Target => ({ kind: 'wrong', why });

/** Schemes that lead out of the web, and text that is an address itself. */
const OTHER_SCHEMES = new Set(['mailto:', 'tel:', 'data:', 'urn:', 'doi:']);

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The path below the base, or undefined where it is outside. */
function belowBase(pathname: string, base: string): string | undefined {
  const root = base.endsWith('/') ? base : `${base}/`;
  return pathname.startsWith(root) ? pathname.slice(root.length) : undefined;
}

function fileOf(path: string, site: SiteFolder): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.has(file) ? file : undefined;
}

/**
 * Follows an address as a browser would.
 *
 * @param from the file it stands in
 */
export function resolveReference(
  reference: string,
  from: string,
  site: SiteFolder,
  { origin, base }: SiteAddress,
): Target {
  if (reference === '') return wrong('is empty');
  const here = `${origin}${base.endsWith('/') ? base : `${base}/`}${from.replace(/(^|\/)index\.html$/, '$1')}`;
  if (!URL.canParse(reference, here)) return wrong('is no address');
  const url = new URL(reference, here);
  if (OTHER_SCHEMES.has(url.protocol)) return ELSEWHERE;
  if (!/^https?:$/.test(url.protocol)) return wrong(`has the scheme ${url.protocol}`);
  if (url.origin !== origin) return ELSEWHERE;
  const [path, anchor] = [decode(url.pathname), decode(url.hash.slice(1))];
  if (path === undefined || anchor === undefined) return wrong('is not encoded as an address');
  const below = belowBase(path, base);
  if (below === undefined) return wrong(`leaves the site, which stands under ${base}`);
  const file = fileOf(below, site);
  if (file !== undefined) return { kind: 'file', file, anchor: anchor.replace(/:~:.*$/, '') };
  return wrong(
    site.has(`${below}/index.html`) ? 'is a page without its final slash' : 'leads to no file of the site',
  );
}
