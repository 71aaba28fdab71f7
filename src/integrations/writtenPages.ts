import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenPage } from '../faces/metadata/sitemap.ts';
import { builtFiles } from './builtFiles.ts';

const known = new Map<string, readonly WrittenPage[]>();

/** Every page Astro wrote into a folder, in order, read once for all hooks of a build: none of them changes a page. */
export function writtenPages(folder: string): readonly WrittenPage[] {
  const pages =
    known.get(folder) ??
    builtFiles(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
  known.set(folder, pages);
  return pages;
}
