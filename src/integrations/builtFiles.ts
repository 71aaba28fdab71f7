import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { WrittenPage } from '../faces/metadata/sitemap.ts';

/** Paths of the files of a built site, from `/`, in order. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).replace(/[\\/]$/, '').length))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Every page Astro wrote into a folder, in order. */
export const writtenPages = (folder: string): WrittenPage[] =>
  builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));

/** The hashes of scripts an embed's own policy names. */
const SCRIPTS = /<meta http-equiv="content-security-policy" content="[^"]*script-src ([^;"]+)/;

function hashesOf({ file, html }: WrittenPage): string[] {
  const hashes = SCRIPTS.exec(html)?.[1]?.split(' ');
  if (hashes?.every((hash) => /^'sha256-[\w+/]+=*'$/.test(hash)) !== true)
    throw new Error(`${file}: an embed names the hash of its script in its policy, this one does not`);
  return hashes;
}

/** Hashes of the scripts of all embeds of a built site, released ones too, each once. */
export function embedScripts(pages: readonly WrittenPage[]): string[] {
  const embeds = pages.filter(({ file }) => /\/embed\/.+\/index\.html$/.test(file));
  if (embeds.length === 0) throw new Error('the site holds no embed: run npm run build first');
  return [...new Set(embeds.flatMap(hashesOf))].sort();
}
