import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../src/integrations/builtFiles.ts';

/** One window for all pages: a window each would take gigabytes. */
const parser = new new JSDOM('').window.DOMParser();

/** A page of a built site. */
export class BuiltPage {
  /** Address under the site's root, such as `/en/awards/`. */
  readonly path: string;
  readonly html: string;
  #document: Document | undefined;

  constructor(path: string, html: string) {
    this.path = path;
    this.html = html;
  }

  /** Whether the page stands only where another was, and leads on to it. */
  get leadsOn(): boolean {
    return this.html.includes('http-equiv="refresh"');
  }

  /** As a browser has it; costly in time and memory, hence for single pages: for all of them there is pageTree. */
  get document(): Document {
    return (this.#document ??= parser.parseFromString(this.html, 'text/html'));
  }
}

const known = new Map<string, readonly BuiltPage[]>();

/** Every HTML page of a built site, read once. */
function allPages(folder: string): readonly BuiltPage[] {
  const pages =
    known.get(folder) ??
    builtFiles(folder)
      .filter((file) => file.endsWith('.html'))
      .map(
        (file) => new BuiltPage(file.replace(/index\.html$/, ''), readFileSync(join(folder, file), 'utf8')),
      );
  known.set(folder, pages);
  return pages;
}

export const builtPages = (folder: string, wanted: (path: string) => boolean = () => true): BuiltPage[] =>
  allPages(folder).filter(({ path }) => wanted(path));
