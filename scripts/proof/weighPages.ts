import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { TypeWeight } from './proof.ts';

/** What a page makes a browser load before it is read: style sheets and scripts. */
const LOADED = /<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"|<script[^>]+src="([^"]+)"/g;

/** `/[...lang]/places/[id]` → `/places/[id]/`. */
const routeName = (pattern: string): string =>
  `${pattern.replace('/[...lang]', '').replace(/\/(\[\.\.\.[^\]]+\]|index\.html)$/, '')}/`;

function compressedSizes(): (path: string) => number {
  const known = new Map<string, number>();
  return (path) => {
    const size = known.get(path) ?? brotliCompressSync(readFileSync(path)).length;
    known.set(path, size);
    return size;
  };
}

/**
 * Weighs two pages of every route: the one of middle size and the largest, as their HTML is long.
 *
 * @param folder the built site
 * @param base path it stands under, ending in a slash
 * @param pages routes and the files they made, as `places/500112/index.html`
 */
export function weighPages(
  folder: string,
  base: string,
  pages: ReadonlyMap<string, readonly string[]>,
): TypeWeight[] {
  const sizeOf = compressedSizes();
  const weigh = (file: string): number => {
    const html = readFileSync(join(folder, file), 'utf8');
    const loaded = [...html.matchAll(LOADED)].map(([, style, script]) => style ?? script ?? '');
    const own = loaded
      .filter((href) => href.startsWith(base))
      .map((href) => join(folder, href.slice(base.length)));
    return [join(folder, file), ...own].reduce((sum, path) => sum + sizeOf(path), 0);
  };
  return [...pages]
    .map(([pattern, files]) => {
      const sorted = files
        .filter((file) => existsSync(join(folder, file)))
        .map((file) => ({ file, length: statSync(join(folder, file)).size }))
        .sort((a, b) => a.length - b.length || (a.file < b.file ? -1 : 1));
      const [middle, last] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
      if (middle === undefined || last === undefined) return undefined;
      const [median = 0, heaviest = 0] = [weigh(middle.file), weigh(last.file)].sort((a, b) => a - b);
      return { route: routeName(pattern), pages: sorted.length, median, heaviest };
    })
    .filter((weight) => weight !== undefined)
    .sort((a, b) => (a.route < b.route ? -1 : 1));
}
