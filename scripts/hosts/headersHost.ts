import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { parsedHeaders } from './parsedHeaders.ts';
import type { Host } from './host.ts';

/** Shows a built folder with the headers its `_headers` says, as Netlify's own parser reads it. */
export async function headersHost(site: string): Promise<Host> {
  const { at } = await parsedHeaders(join(site, '_headers'));
  const missing = readFileSync(join(site, '404.html'));
  const serve = sirv(site, { dev: false, etag: true });
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    for (const headers of at(decodeURI(path)))
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    pid: process.pid,
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}
