/** Reads and writes the built site: with the tables' reader, the only files of `src` that touch the disk. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export interface BuiltPage {
  /** Site path with language and without base, such as `/en/awards/`. */
  path: string;
  html: string;
}

/** Embeds are their charts once more, each of which has a page. */
const isEmbed = (path: string): boolean => /^\/(\w+\/)?embed\//.test(path);

/** The pages of a built site that may be found, in the order of their paths: those that ask robots in, and are no second copy. */
export function readPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('index.html'))
    .map((name) => ({
      path: `/${name.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }))
    .filter(({ path }) => !isEmbed(path))
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes a file and the folders it stands in. */
export function writeBuilt(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
