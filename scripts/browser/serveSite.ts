import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A server on the loopback interface until it is closed. */
export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/** Answers on a free local port. */
export async function listen(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A local port that nobody listens on. */
export async function freePort(): Promise<number> {
  const { origin, close } = await listen(() => undefined);
  await close();
  return Number(new URL(origin).port);
}

/**
 * Serves a built folder, as any static host would.
 *
 * @param base where the site was built to stand, such as `/ledger`
 */
export function serveSite(folder: string, base = ''): Promise<Served> {
  const handler = sirv(folder, { dev: false, etag: true });
  return listen((request, response) => {
    if (request.url?.startsWith(base)) request.url = request.url.slice(base.length);
    handler(request, response, () => {
      response.writeHead(404).end();
    });
  });
}
