import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * Serves a built folder on a free local port, as any static host would.
 *
 * @param base where the site was built to stand, such as `/ledger`
 */
export async function serveSite(
  folder: string,
  base = '',
): Promise<{ origin: string; close: () => Promise<void> }> {
  const handler = sirv(folder, { dev: false, etag: true });
  const server: Server = createServer((request, response) => {
    if (request.url?.startsWith(base)) request.url = request.url.slice(base.length);
    handler(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
