import type { HeaderLayer } from './headerLayer.ts';
import { headerNames, variableOf, type VaryingHeader } from './headerNames.ts';

const HEAD = `# Written by \`npm run hosting\` from src/hosting; changes made here are lost.
# Set the address and the root. With a domain name for an address Caddy gets a certificate by itself.`;

/** Caddy keeps a backslash in quotes unless a quote follows, so that a regular expression stands as it is. */
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

function mapBlock({ name, values, rest }: VaryingHeader): string {
  return [
    `    map {path} {${variableOf(name)}} {`,
    ...values.map(({ pattern, value }) => `        ${quoted(`~${pattern}`)} ${quoted(value)}`),
    `        default ${quoted(rest)}`,
    '    }',
  ].join('\n');
}

/** Sends a header where it has a value: an empty one would be sent too. */
function headerLine({ name, values, rest }: VaryingHeader): string {
  const variable = variableOf(name);
  if ([rest, ...values.map(({ value }) => value)].every((value) => value !== ''))
    return `    header ${name} {${variable}}`;
  return `    @${variable} expression \`{${variable}} != ""\`\n    header @${variable} ${name} {${variable}}`;
}

/** A configuration of Caddy for the site at the root of its host. */
export function caddyfile(layers: readonly HeaderLayer[]): string {
  const { constant, varying } = headerNames(layers);
  const site = `example.org {
    root * /srv/chongqing-ledger/dist

${varying.map(mapBlock).join('\n\n')}

${Object.entries(constant)
  .map(([name, value]) => `    header ${name} ${quoted(value)}`)
  .join('\n')}
    header -Server
${varying.map(headerLine).join('\n')}

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
