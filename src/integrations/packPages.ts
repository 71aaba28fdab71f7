/**
 * Makes a page whole in one request. Its style is written into it, no more than it needs, and its policy names that very text; its
 * scripts are named at its end, for a loader that fetches them when the page is painted (src/client/startParts.ts).
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { policyHash } from '../faces/hosting/policyText.ts';
import { builtFiles } from './builtFiles.ts';
import { namedIn, pageStyle, type PageNames } from './pageStyle.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** Classes, ids and elements of a page. */
const NAMED = /\s(?:class|id)="([^"]*)"|<([a-z][\w-]*)/g;
/** Named after where it stands. */
const LOADER = /\/Base\.astro_/;
/** How Base.astro says where styles come from, before their text is known. */
const OWN_STYLE = "style-src 'self'";

/** Text of a script of the site and of all it imports, on demand too. */
function scriptText(assets: string, file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const code = readFileSync(join(assets, file), 'utf8');
  const imported = [...code.matchAll(/(?:from|import)\s*\(?["'`](\.\/[^"'`]+\.js)["'`]/g)];
  return [
    code,
    ...imported.map(([, to = '']) => scriptText(assets, posix.join(dirname(file), to), seen)),
  ].join('\n');
}

/** Remembers what a script says, for all pages that have it. */
function scriptReader(assets: string): (address: string) => PageNames {
  const read = new Map<string, PageNames>();
  return (address) => {
    const file = basename(address);
    const known = read.get(file);
    if (known) return known;
    const code = scriptText(assets, file);
    const words = new Set(code.match(/[a-z][\w-]*/gi));
    const names = { words, properties: new Set(namedIn(code)) };
    read.set(file, names);
    return names;
  };
}

/** The scripts of a page taken out, and the loader at its end with their addresses. */
function moveScripts(html: string): { html: string; parts: string[] } {
  const found = [...html.matchAll(SCRIPT)].map(([, src = '']) => src);
  const loader = found.find((src) => LOADER.test(src));
  const parts = found.filter((src) => src !== loader);
  if (loader === undefined) return { html, parts };
  const tag = `<script type="module" src="${loader}" data-parts="${parts.join(' ')}"></script>`;
  return { html: html.replaceAll(SCRIPT, '').replace('</body>', `${tag}</body>`), parts };
}

/** @param folder the built site; pages in it that link the sheet are rewritten, the sheet itself goes */
export function packPages(folder: string): void {
  const assets = join(folder, 'assets');
  const readScript = scriptReader(assets);
  const styles = new Map<string, (page: PageNames) => string>();
  const styleOf = (href: string): ((page: PageNames) => string) => {
    const file = join(assets, basename(href));
    const made = styles.get(file) ?? pageStyle(readFileSync(file, 'utf8').trim());
    styles.set(file, made);
    return made;
  };
  for (const file of builtFiles(folder).filter((name) => name.endsWith('.html'))) {
    const written = readFileSync(join(folder, file), 'utf8');
    const [link, href] = SHEET.exec(written) ?? [];
    if (link === undefined || href === undefined) continue;
    const { html, parts } = moveScripts(written);
    const scripts = parts.map(readScript);
    const own = [...html.matchAll(NAMED)].flatMap(([, names = '', tag = '']) => [...names.split(/\s+/), tag]);
    const css = styleOf(href)({
      words: new Set([...own, ...scripts.flatMap(({ words }) => [...words])]),
      properties: new Set([...namedIn(html), ...scripts.flatMap(({ properties }) => [...properties])]),
    });
    const packed = html
      .replace(OWN_STYLE, () => `style-src ${policyHash(css)}`)
      .replace(link, () => `<style>${css}</style>`);
    writeFileSync(join(folder, file), packed);
  }
  for (const sheet of styles.keys()) rmSync(sheet);
}
