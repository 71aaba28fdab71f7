import { DECLARED_TYPES, KNOWN_TYPES } from './contentTypes.ts';
import { escaped, globPattern, headersAt, type HeaderLayers } from './headerLayer.ts';

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

/** Types that the ending does not tell. */
function typeLocations(): string[] {
  return Object.entries(DECLARED_TYPES)
    .filter(([glob]) => !ENDING.test(glob))
    .map(
      ([glob, type]) =>
        `        location ~ ${quoted(globPattern(glob))} { types { } default_type ${quoted(type)}; }`,
    );
}

/** Headers of whatever stands at a path but its type. */
function headerLines(path: string, layers: HeaderLayers, indent: string): string[] {
  return Object.entries(headersAt(path, layers))
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`);
}

const block = (head: string, lines: readonly string[]): string =>
  [`    ${head} {`, ...lines, '    }'].join('\n');

/**
 * A location for each glob of the definition. nginx finds beginnings and whole paths in a tree and holds a page's address against
 * one expression only, that of the endings: expressions by the dozen cost a tenth of what it can send.
 */
function locations(layers: HeaderLayers): string[] {
  const rules = Object.values(layers).flatMap((layer) => layer.rules);
  const globs = rules.filter(({ headers }) => !('Content-Type' in headers)).flatMap(({ paths }) => paths);
  const [beginnings, endings, whole] = [/^[^*]+\*$/, /^\/\*\.\w+$/, /^[^*]+$/].map((form) =>
    [...new Set(globs)].filter((glob) => form.test(glob)),
  ) as [string[], string[], string[]];
  const other = globs.find((glob) => ![...beginnings, ...endings, ...whole].includes(glob));
  if (other !== undefined) throw new Error(`nginx: ${other} is neither a beginning nor an ending nor a path`);
  const at = (path: string): string[] => headerLines(path, layers, '        ');
  const told = endings.map((glob) => at(glob.replace('*', 'x')).join('\n'));
  if (new Set(told).size > 1) throw new Error('nginx: files of different endings have different headers');
  const ending = `\\.(?:${endings.map((glob) => escaped(glob.slice(3))).join('|')})$`;
  return [
    ...whole.map((path) => block(`location = ${path}`, at(path))),
    ...beginnings.map((glob) => block(`location ^~ ${glob.slice(0, -1)}`, at(glob.replace('*', 'x')))),
    block(`location ~ ${quoted(ending)}`, [...told.slice(0, 1), ...typeLocations()]),
  ];
}

/** A configuration of nginx for the site at the root of its host. */
export function nginxConf(layers: HeaderLayers): string {
  return `${HEAD}

server {
    listen 80;
    server_name example.org;
    root /srv/chongqing-ledger/dist;

    index index.html;
    error_page 404 /404.html;
    server_tokens off;
    absolute_redirect off;
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

${headerLines('/', layers, '    ').join('\n')}

${locations(layers).join('\n')}
}
`;
}
