/** `npm start`: builds the site and serves it at http://localhost:4321, or at the port that PORT names. */
import { createServer } from 'node:net';
import { buildSite } from './build/buildSite.ts';
import { runScript } from './command/runScript.ts';

const DEFAULT_PORT = 4321;

function wantedPort(given = process.env['PORT'] ?? ''): number {
  const port = given === '' ? DEFAULT_PORT : Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(
    `PORT=${given} is no port.\n    Fix: give a number from 1 to 65535, such as PORT=8080 npm start.`,
  );
}

/** Asked before the build, so that nobody waits a minute to hear it. */
async function requireFree(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  }).catch((error: unknown) => {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(
      `port ${String(port)} cannot be used (${code}): another program listens on it, or it needs other rights.\n` +
        `    Fix: stop that program, or choose another port: PORT=${String(port === DEFAULT_PORT ? 4322 : DEFAULT_PORT)} npm start.`,
      { cause: error },
    );
  });
  await new Promise((resolve) => server.close(resolve));
}

await runScript(async () => {
  const port = wantedPort();
  await requireFree(port);
  // Addresses in embeds and snippets lead to the site as it is served here.
  process.env['SITE_URL'] ??= `http://localhost:${String(port)}`;
  await buildSite();
  const { preview } = await import('astro');
  await preview({ logLevel: 'error', server: { port } });
  console.log(
    `The site stands at http://localhost:${String(port)}${process.env['SITE_BASE'] ?? '/'} (Ctrl+C stops it)`,
  );
  return true;
});
