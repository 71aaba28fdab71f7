import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { headersAt, readHeaders, saidOf } from './readHeaders.ts';

/** Limits of Cloudflare, the host with the narrowest. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** Files a host shows: all but what it reads itself. */
export const headedFiles = (folder: string): string[] =>
  builtFiles(folder).filter((file) => !/^\/_(headers|redirects)$/.test(file));

export const isEmbed = (path: string): boolean => /^\/(en\/)?embed[/.@]/.test(path);

/** Both addresses of a folder's page, the one address of a file. */
const addressesOf = (folder: string): string[] =>
  headedFiles(folder).flatMap((file) =>
    file.endsWith('/index.html') ? [file, file.replace(/index\.html$/, '')] : [file],
  );

/** The headers an address must have, by name; a type is not wanted of all. */
function namesFor(path: string): string[] {
  const open =
    isEmbed(path) ||
    /\.(csv|json|jsonld|geojson|topojson|gpkg|md|parquet|sqlite|zip|xml|txt|bib|ris|svg|png)$/.test(path);
  return [
    ...['Content-Security-Policy', 'Cache-Control', 'X-Content-Type-Options', 'Referrer-Policy'],
    ...['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Strict-Transport-Security'],
    'X-Frame-Options',
    ...(isEmbed(path) ? ['Cross-Origin-Embedder-Policy'] : []),
    ...(open ? ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'] : []),
  ].sort();
}

/** What `_headers` of a site that stands under a base says of every file. */
export function describeHeaders(folder: string, base: string): void {
  describe(`_headers of ${folder}`, () => {
    const text = readFileSync(join(folder, '_headers'), 'utf8');
    const found = readHeaders(text);

    it('says of every file all it must, once per header', () => {
      const addresses = addressesOf(folder);
      const wrong = addresses.flatMap((path) => {
        const names = saidOf(found, base + path).map((line) => line.replace(/:.*/, ''));
        if (new Set(names).size < names.length - (isEmbed(path) ? 1 : 0)) return [`${path}: a header twice`];
        const sent = headersAt(found, base + path);
        const all = Object.keys(sent).filter((name) => name !== 'Content-Type');
        const framed = sent['Content-Security-Policy']?.endsWith("frame-ancestors 'none'") !== true;
        const right = framed === isEmbed(path) && (sent['X-Frame-Options'] === 'ALLOWALL') === isEmbed(path);
        return right && all.sort().join() === namesFor(path).join() ? [] : [path];
      });
      expect(addresses.length).toBeGreaterThan(2000);
      expect(wrong).toEqual([]);
    });

    it('keeps the limits of hosts', () => {
      expect(found.length).toBeLessThanOrEqual(MOST_RULES);
      expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_LINE);
      expect(text.split('\n').filter((line) => /^\/.*\*.*\*/.test(line))).toEqual([]);
    });
  });
}
