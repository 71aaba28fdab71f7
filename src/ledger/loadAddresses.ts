import { GONE_FILE, parseGone, type Gone } from './gone.ts';
import { dataFolder, listFiles, readDataText } from './read-fs.ts';
import { parseRedirects, REDIRECTS_FILE, type Redirect } from './redirect.ts';

const PUBLISHED = 'published-urls.txt';

export interface Addresses {
  /** Every site path that was ever published. */
  published: string[];
  /** Where those lead that have another now. */
  redirects: Redirect[];
  /** Files that are no more. */
  gone: Gone[];
}

/** What is known of the site's addresses; nothing where a folder keeps no such lists. */
export function loadAddresses(folder = dataFolder()): Addresses {
  const files = listFiles(folder);
  const read = <List>(name: string, parse: (text: string) => List[]): List[] =>
    files.includes(name) ? parse(readDataText(name, folder)) : [];
  return {
    published: read(PUBLISHED, (text) => text.trim().split('\n')),
    redirects: read(REDIRECTS_FILE, parseRedirects),
    gone: read(GONE_FILE, parseGone),
  };
}
