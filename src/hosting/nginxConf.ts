import { DECLARED_TYPES, KNOWN_TYPES } from './contentTypes.ts';
import { globPattern, type HeaderLayers } from './headerLayer.ts';
import { headerGroups, type HeaderGroup } from './headerGroups.ts';

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

/** Types by path stand inside one location, so that a page's address is held against one expression and not against each. */
function typeLocations(): string[] {
  const others = Object.entries(DECLARED_TYPES).filter(([glob]) => !ENDING.test(glob));
  const endings = [...new Set(others.map(([glob]) => glob.replace(/^.*\./, '')))];
  return [
    `    location ~ "\\.(?:${endings.join('|')})$" {`,
    ...others.map(
      ([glob, type]) =>
        `        location ~ ${quoted(globPattern(glob))} { types { } default_type ${quoted(type)}; }`,
    ),
    '    }',
  ];
}

const variableOf = (name: string): string => `ledger_${name.toLowerCase().replaceAll('-', '_')}`;

/** One look at the path per group; what follows from it are plain lookups. */
function mapBlocks({ name, headers, cases, rest }: HeaderGroup): string[] {
  const kind = variableOf(name);
  const which = [
    `map $uri $${kind} {`,
    ...cases.map(({ pattern }, index) => `    ${quoted(`~${pattern}`)} ${String(index + 1)};`),
    '    default 0;',
    '}',
  ];
  const values = headers.map((header, column) => [
    `map $${kind} $${variableOf(header)} {`,
    ...cases.map(({ values: said }, index) => `    ${String(index + 1)} ${quoted(said[column] ?? '')};`),
    `    default ${quoted(rest[column] ?? '')};`,
    '}',
  ]);
  return [which, ...values].map((lines) => lines.join('\n'));
}

/** A configuration of nginx for the site at the root of its host. */
export function nginxConf(layers: HeaderLayers): string {
  const { constant, groups: all } = headerGroups(layers);
  const groups = all.filter(({ headers }) => !headers.includes('Content-Type'));
  const headers = [
    ...Object.entries(constant).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
    ...groups.flatMap((group) =>
      group.headers.map((name) => `    add_header ${name} $${variableOf(name)} always;`),
    ),
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

    # Files are looked up once in ten seconds, not once per request; a release may take as long to show.
    open_file_cache max=10000 inactive=60s;
    open_file_cache_valid 10s;
    open_file_cache_errors on;

    charset utf-8;
    charset_types text/css text/csv text/javascript text/plain application/x-bibtex application/x-research-info-systems;
    types {
${typeLines().join('\n')}
    }

${headers.join('\n')}

    absolute_redirect off;
${typeLocations().join('\n')}
}`;
  return `${[HEAD, ...groups.flatMap(mapBlocks), server].join('\n\n')}\n`;
}
