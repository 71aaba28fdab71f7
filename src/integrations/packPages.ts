/**
 * Makes a page whole in one request. Its style is written into it, no more than it needs, and its policy names that very text; its
 * scripts are named at its end, for a loader that fetches them when the page is painted (src/client/startParts.ts).
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { policyHash } from '../faces/hosting/policyText.ts';
import { builtFiles } from './builtFiles.ts';
import { PageScripts } from './pageScripts.ts';
import { namedIn, pageStyle, type PageNames } from './pageStyle.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** Classes, ids and elements of a page. */
const NAMED = /\s(?:class|id)="([^"]*)"|<([a-z][\w-]*)/g;
/** Named after where it stands. */
const LOADER = /\/Base\.astro_/;
const loaderTag = (src: string, parts: readonly string[]): string =>
  `<script type="module" src="${src}" data-parts="${parts.join(' ')}"></script>`;

/** How Base.astro says where styles come from, before their text is known. */
const OWN_STYLE = "style-src 'self'";

/** The scripts of a page taken out of it, but for the loader. */
function takeScripts(html: string): { html: string; loader: string | undefined; parts: string[] } {
  const found = [...html.matchAll(SCRIPT)].map(([, src = '']) => src);
  const loader = found.find((src) => LOADER.test(src));
  return loader === undefined
    ? { html, loader, parts: [] }
    : { html: html.replaceAll(SCRIPT, ''), loader, parts: found.filter((src) => src !== loader) };
}

/** What a page names, and its scripts. */
function namesOf(html: string, code: PageNames): PageNames {
  const own = [...html.matchAll(NAMED)].flatMap(([, names = '', tag = '']) => [...names.split(/\s+/), tag]);
  return {
    words: new Set([...own, ...code.words]),
    properties: new Set([...namedIn(html), ...code.properties]),
  };
}

/** Pages of one list share a style: one that fetches the rows of another parses its style too, and its policy knows its own alone. */
const listOf = (file: string): string => file.replace(/(?:\/page)?\/\d{1,2}(?=\/index\.html$)/, '');

/**
 * @param folder the built site; pages in it that link the sheet are rewritten; the sheet itself goes, and scripts that no page names
 */
export function packPages(folder: string): void {
  const assets = join(folder, 'assets');
  const scripts = new PageScripts(assets);
  const styles = new Map<string, (page: PageNames) => string>();
  const styleOf = (href: string): ((page: PageNames) => string) => {
    const file = join(assets, basename(href));
    const made = styles.get(file) ?? pageStyle(readFileSync(file, 'utf8').trim());
    styles.set(file, made);
    return made;
  };
  const pages = builtFiles(folder).flatMap((file) => {
    if (!file.endsWith('.html')) return [];
    const written = readFileSync(join(folder, file), 'utf8');
    const [link, href] = SHEET.exec(written) ?? [];
    if (link === undefined || href === undefined) return [];
    const { html, loader, parts } = takeScripts(written);
    const { addresses, code } = scripts.of(parts);
    return [{ file, link, href, html, loader, addresses, names: namesOf(html, code) }];
  });
  const lists = Map.groupBy(pages, ({ file }) => listOf(file));
  for (const { file, link, href, html, loader, addresses } of pages) {
    const list = lists.get(listOf(file)) ?? [];
    const css = styleOf(href)({
      words: new Set(list.flatMap(({ names }) => [...names.words])),
      properties: new Set(list.flatMap(({ names }) => [...names.properties])),
    });
    const end = loader === undefined ? '' : `${loaderTag(loader, addresses)}</body>`;
    const packed = html
      .replace(OWN_STYLE, () => `style-src ${policyHash(css)}`)
      .replace(link, () => `<style>${css}</style>`)
      .replace('</body>', () => (end === '' ? '</body>' : end));
    writeFileSync(join(folder, file), packed);
  }
  for (const sheet of styles.keys()) rmSync(sheet);
  scripts.dropRest();
}
