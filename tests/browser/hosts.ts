import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { listen, type Served } from '../../scripts/browser/serveSite.ts';
import { headersAt, readHeaders, type Reading } from '../site/readHeaders.ts';

/** Shows a built folder with the headers its `_headers` says, of addresses where nothing stands too. */
export function headersHost(site: string, reading: Reading = 'cloudflare'): Promise<Served> {
  const rules = readHeaders(readFileSync(join(site, '_headers'), 'utf8'));
  const missing = readFileSync(join(site, '404.html'));
  const serve = sirv(site, { dev: false, etag: true });
  return listen((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of Object.entries(headersAt(rules, decodeURI(path), reading)))
      response.setHeader(name, value);
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  });
}

/** A page of somebody else's site, on an origin of its own, with a newspaper's strict policy. */
export const hostPage = (
  markup: string,
  policy: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> =>
  listen((request, response) => {
    const all = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, ...headers };
    response.writeHead(200, all);
    response.end(
      request.url === '/'
        ? `<!doctype html><meta name="viewport" content="width=device-width">${markup}`
        : '',
    );
  });
