import { readdirSync } from 'node:fs';
import { builtFiles } from '../../src/integrations/builtFiles.ts';

const ROUTES = 'src/pages';

/** The route that makes pages once there are two releases to compare. */
export const RELEASES_ONLY = '[...lang]/changes/[pair].astro';

/** A route file as a pattern of addresses: `[...page]` may be nothing, `[id]` is one step. */
function patternOf(route: string): RegExp {
  const steps = route
    .replace(/(index)?(\.html)?\.(astro|ts)$/, '')
    .split('/')
    .filter((step) => step !== '')
    .map((step) => {
      if (step === '[...lang]') return '(?:en/)?';
      if (step.startsWith('[...')) return '(?:.+/)?';
      return step.startsWith('[') ? '[^/]+/' : `${step}/`;
    });
  return new RegExp(`^/${steps.join('')}$`);
}

/** Named steps before variable ones before rests: `/places/compare/` is no place. */
function weight(route: string): number {
  const steps = route
    .replace('[...lang]/', '')
    .replace(/index\.(astro|html\.ts)$/, '')
    .split('/');
  const rests = steps.filter((step) => step.startsWith('[...')).length;
  const variable = steps.filter((step) => step.startsWith('[')).length - rests;
  return 100 * steps.filter((step) => /^\w/.test(step)).length + 10 * variable - rests;
}

export interface PageType {
  /** File of the route, such as `[...lang]/awards/index.astro`. */
  route: string;
  /** One page of it per language. */
  pages: readonly string[];
}

/** Every route that makes pages, with its first page in each language, from the routes and the built site themselves. */
export function everyPageType(site: string): PageType[] {
  const routes = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .map((route) => route.replaceAll('\\', '/'))
    .filter((route) => route.endsWith('.astro') || route.endsWith('.html.ts'))
    // Shown at addresses that lead nowhere; they have none.
    .filter((route) => !/(^|\/)404\.astro$/.test(route))
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const left = new Set(
    builtFiles(site)
      .filter((file) => file.endsWith('/index.html'))
      .map((file) => file.replace(/index\.html$/, '')),
  );
  return routes.map((route) => {
    const pattern = patternOf(route);
    const own = [...left].filter((path) => pattern.test(path));
    for (const path of own) left.delete(path);
    const first = (english: boolean): string[] =>
      own.filter((path) => path.startsWith('/en/') === english).slice(0, 1);
    return { route, pages: [...first(false), ...first(true)] };
  });
}
