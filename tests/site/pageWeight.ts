import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { compressedSize, sizeAtMost } from './compressedSize.ts';

export interface PageWeight {
  /** Compressed bytes of a first visit: the page with its style. */
  html: number;
  /** Of files, where there are any. */
  style: number;
  /** With those that start when it is painted, and what they import at once; what is fetched on demand is not part of the page. */
  script: number;
  total: number;
}

/** A script and everything it imports statically, as addresses. */
function withImports(folder: string, address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const code = readFileSync(join(folder, address), 'utf8');
  for (const [, to = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
    withImports(folder, posix.join(dirname(address), to), seen);
  return seen;
}

const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);

const scriptsOf = (html: string): { src: string; waits: boolean }[] =>
  [...html.matchAll(/<script\b([^>]*?)\ssrc="([^"]+)"([^>]*)>/g)].map(
    ([, before = '', src = '', after = '']) => ({
      src,
      waits: /type="module"|\sasync\b|\sdefer\b/.test(`${before} ${after}`),
    }),
  );

/** What the loader of a page fetches when it is painted (src/client/startParts.ts). */
const partsOf = (html: string): string[] =>
  (/\sdata-parts="([^"]*)"/.exec(html)?.[1] ?? '').split(' ').filter((address) => address !== '');

/** Files beside the page itself that hold up its first paint. */
export function blockingFiles(html: string): string[] {
  const scripts = scriptsOf(html).filter(({ waits }) => !waits);
  return [...sheetsOf(html), ...scripts.map(({ src }) => src)];
}

/**
 * @param html page of a site built into `folder` to stand at the root
 * @param size of a page's own text
 */
export function pageWeight(folder: string, html: string, size = compressedSize): PageWeight {
  const sum = (addresses: Iterable<string>): number =>
    [...addresses].reduce(
      (total, address) => total + compressedSize(readFileSync(join(folder, address), 'utf8')),
      0,
    );
  const loaded = [...scriptsOf(html).map(({ src }) => src), ...partsOf(html)];
  const scripts = new Set(loaded.flatMap((address) => [...withImports(folder, address)]));
  const parts = { html: size(html), style: sum(sheetsOf(html)), script: sum(scripts) };
  return { ...parts, total: parts.html + parts.style + parts.script };
}

/** Whether a page keeps its limits: weighed roughly, and with care only where that does not show it. */
export const isWithin = (folder: string, html: string, limits: (weight: PageWeight) => boolean): boolean =>
  limits(pageWeight(folder, html, sizeAtMost)) || limits(pageWeight(folder, html));
