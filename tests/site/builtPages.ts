import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { builtFiles } from '../../src/integrations/builtFiles.ts';

/** One window for all pages: a window each would take gigabytes. */
const parser = new new JSDOM('').window.DOMParser();

export interface BuiltPage {
  /** Address under the site's root, such as `/en/awards/`. */
  path: string;
  html: string;
  document: Document;
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
