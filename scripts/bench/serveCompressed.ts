import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};
const A_YEAR = 'public, max-age=31536000, immutable';
/** Long enough that a page fetched ahead is still fresh when it is opened. */
const SOON = 'public, max-age=300';

interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

function answerOf(folder: string, path: string): Answer | undefined {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(join(folder)) || !(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false))
    return undefined;
  const plain = readFileSync(file);
  const type = TYPES[extname(file)];
  const body = type === undefined ? plain : brotliCompressSync(plain);
  return {
    body,
    headers: {
      'content-type': type ?? 'application/octet-stream',
      ...(type !== undefined && { 'content-encoding': 'br' }),
      'content-length': String(body.length),
      'cache-control': path.startsWith('/assets/') ? A_YEAR : SOON,
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
    },
  };
}

/** A server, and what it was asked for. */
export interface CompressedSite {
  origin: string;
  /** Paths asked for, in order. */
  asked: string[];
  close: () => Promise<void>;
}

/** Serves folders as a good static host does: brotli, hashed assets for a year, pages for minutes. */
export async function serveCompressed(...folders: readonly string[]): Promise<CompressedSite> {
  const answers = new Map<string, Answer | undefined>();
  const asked: string[] = [];
  const find = ({ url = '/' }: IncomingMessage): Answer | undefined => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    asked.push(path);
    if (!answers.has(path)) {
      const found = folders.map((folder) => answerOf(folder, path)).find((answer) => answer !== undefined);
      answers.set(path, found);
    }
    return answers.get(path);
  };
  const server: Server = createServer((request, response) => {
    const answer = find(request);
    if (answer === undefined) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === answer.headers['etag'])
      response.writeHead(304, answer.headers).end();
    else response.writeHead(200, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
