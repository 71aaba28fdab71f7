import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt, readHeaders, type Reading } from '../site/readHeaders.ts';

/** A server that shows a built site on the loopback interface until it is closed. */
export interface Host {
  origin: string;
  close: () => Promise<void>;
}

/** Shows a built folder with the headers its `_headers` says, of addresses where nothing stands too. */
export async function headersHost(site: string, reading: Reading = 'cloudflare'): Promise<Host> {
  const rules = readHeaders(readFileSync(join(site, '_headers'), 'utf8'));
  const missing = readFileSync(join(site, '404.html'));
  const serve = sirv(site, { dev: false, etag: true });
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of Object.entries(headersAt(rules, decodeURI(path), reading)))
      response.setHeader(name, value);
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
