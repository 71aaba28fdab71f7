import { headerGroups, type HeaderGroup } from './headerGroups.ts';
import type { HeaderLayers } from './headerLayer.ts';

const HEAD = `# Written by \`npm run hosting\` from src/hosting; changes made here are lost.
# Set the address and the root. With a domain name for an address Caddy gets a certificate by itself.`;

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** The headers of a case in a block of their own, so that what has no value is not sent. */
function headerBlock(matcher: string, headers: readonly string[], values: readonly string[]): string[] {
  const said = headers.map((name, column) => [name, values[column] ?? ''] as const);
  const lines = said
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `        ${name} ${quoted(value)}`);
  return lines.length === 0 ? [] : [`    header ${matcher}{`, ...lines, '    }'];
}

/** Caddy compares beginnings and endings, which is much quicker than its expressions: an ending has no slash before the star. */
const paths = (globs: readonly string[]): string =>
  `path ${globs.map((glob) => glob.replace(/^\/\*(?=.)/, '*')).join(' ')}`;

/** The cases of a group exclude each other (tested on every built file), so that each may stand for itself. */
function groupLines({ name, headers, cases, rest }: HeaderGroup): string {
  const all = cases.map(({ globs, values }) => ({ matcher: paths(globs), values }));
  const others = { matcher: `not ${paths(cases.flatMap(({ globs }) => globs))}`, values: rest };
  return [...all, others]
    .flatMap(({ matcher, values }, index) => {
      const block = headerBlock(`@${name}${String(index + 1)} `, headers, values);
      return block.length === 0 ? [] : [`    @${name}${String(index + 1)} ${matcher}`, ...block];
    })
    .join('\n');
}

/** A configuration of Caddy for the site at the root of its host. */
export function caddyfile(layers: HeaderLayers): string {
  const { constant, groups } = headerGroups(layers);
  const names = Object.keys(constant);
  const site = `example.org {
    root * /srv/chongqing-ledger/dist

${headerBlock('', names, Object.values(constant)).join('\n')}

${groups.map(groupLines).join('\n\n')}

    # Files compressed beforehand (docs/hosting.md) are sent as they are, others are compressed on the way.
    encode zstd gzip
    file_server {
        precompressed br gzip
    }
    handle_errors {
        rewrite * /404.html
        file_server
    }
}`;
  return `${HEAD}\n\n${site}\n`;
}
