import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { JSDOM } from 'jsdom';

/** One window for all pages: a window each would take gigabytes. */
const parser = new new JSDOM('').window.DOMParser();

export interface BuiltPage {
  /** Address under the site's root, such as `/en/awards/`. */
  path: string;
  html: string;
  document: Document;
}

/** Every file of a built site, as paths with forward slashes. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length).split(sep).join('/'))
    .sort();
}

/** Every HTML page of a built site, parsed. */
export function builtPages(folder: string, wanted: (path: string) => boolean = () => true): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html') && wanted(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        path: file.replace(/index\.html$/, ''),
        html,
        document: parser.parseFromString(html, 'text/html'),
      };
    });
}
