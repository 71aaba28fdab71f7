import { DECLARED_TYPES, KNOWN_TYPES } from './contentTypes.ts';
import { globPattern, type HeaderLayer } from './headerLayer.ts';
import { headerNames, variableOf, type VaryingHeader } from './headerNames.ts';

const HEAD = `# Written by \`npm run hosting\` from src/hosting; changes made here are lost.
# Put it into /etc/nginx/conf.d/ and set server_name, root and, for HTTPS, listen and the certificate.`;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** nginx knows types by ending, headers by path: a type goes by its header only where the ending does not tell it. */
const ENDING = /^\/\*\.(\w+)$/;

function typeLines(): string[] {
  const declared = Object.entries(DECLARED_TYPES).flatMap(([glob, type]) => {
    const ending = ENDING.exec(glob)?.[1];
    // The encoding is added by the charset directive.
    return ending === undefined ? [] : [[ending, type.replace(/;.*/, '')]];
  });
  return [...Object.entries(KNOWN_TYPES), ...declared].map(
    ([ending = '', type = '']) => `        ${type} ${ending};`,
  );
}

function typeLocations(): string[] {
  return Object.entries(DECLARED_TYPES)
    .filter(([glob]) => !ENDING.test(glob))
    .map(
      ([glob, type]) =>
        `    location ~ ${quoted(globPattern(glob))} { types { } default_type ${quoted(type)}; }`,
    );
}

function mapBlock({ name, values, rest }: VaryingHeader): string {
  return [
    `map $uri $${variableOf(name)} {`,
    ...values.map(({ pattern, value }) => `    ${quoted(`~${pattern}`)} ${quoted(value)};`),
    `    default ${quoted(rest)};`,
    '}',
  ].join('\n');
}

/** A configuration of nginx for the site at the root of its host. */
export function nginxConf(layers: readonly HeaderLayer[]): string {
  const { constant, varying } = headerNames(layers);
  const mapped = varying.filter(({ name }) => name !== 'Content-Type');
  const headers = [
    ...Object.entries(constant).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
    ...mapped.map(({ name }) => `    add_header ${name} $${variableOf(name)} always;`),
  ];
  const server = `server {
    listen 80;
    server_name example.org;
    root /srv/chongqing-ledger/dist;

    index index.html;
    error_page 404 /404.html;
    server_tokens off;
    # Files compressed beforehand (docs/hosting.md) are sent as they are.
    gzip_static on;
    gzip_vary on;

    charset utf-8;
    charset_types text/css text/csv text/javascript text/plain application/x-bibtex application/x-research-info-systems;
    types {
${typeLines().join('\n')}
    }

${headers.join('\n')}

    absolute_redirect off;
    location / { try_files $uri $uri/ =404; }
${typeLocations().join('\n')}
}`;
  return `${[HEAD, ...mapped.map(mapBlock), server].join('\n\n')}\n`;
}
