import { coverRest } from './coverRest.ts';
import type { HeaderLayers, Headers } from './headerLayer.ts';

/**
 * The file `_headers`, which Netlify, Cloudflare and others read.
 *
 * @param files paths of the built files, from `/`
 * @param base path the site stands at, such as `/` or `/ledger/`
 */
export function headersFile(layers: HeaderLayers, files: readonly string[], base: string): string {
  const blocks = new Map<string, Record<string, string>>();
  const say = (glob: string, headers: Headers): void => {
    blocks.set(glob, { ...blocks.get(glob), ...headers });
  };
  for (const { rules, rest } of Object.values(layers)) {
    for (const { paths, headers } of rules) for (const glob of paths) say(glob, headers);
    const said = rules.flatMap(({ paths }) => paths);
    if (Object.keys(rest).length > 0) for (const glob of coverRest(said, files)) say(glob, rest);
  }
  const root = base.replace(/\/+$/, '');
  return [...blocks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([glob, headers]) =>
      [root + glob, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
