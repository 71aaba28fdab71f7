import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen, type Served } from '../browser/serveSite.ts';

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
export interface CompressedSite extends Served {
  /** Paths asked for, in order. */
  asked: string[];
}

/** Serves folders as a good static host does: brotli, hashed assets for a year, pages for minutes. */
export async function serveCompressed(...folders: readonly string[]): Promise<CompressedSite> {
  const answers = new Map<string, Answer | undefined>();
  const asked: string[] = [];
  const served = await listen(({ url = '/', headers }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    asked.push(path);
    if (!answers.has(path))
      answers.set(
        path,
        folders.map((folder) => answerOf(folder, path)).find((found) => found !== undefined),
      );
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else if (headers['if-none-match'] === answer.headers['etag'])
      response.writeHead(304, answer.headers).end();
    else response.writeHead(200, answer.headers).end(answer.body);
  });
  return { ...served, asked };
}
