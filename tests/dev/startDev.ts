import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../scripts/browser/serveSite.ts';
import { withoutVitest } from '../site/buildSite.ts';

export interface DevServer {
  origin: string;
  /** All it has said. */
  log: () => string;
  stop: () => Promise<void>;
}

/** Starts what `npm run dev` starts, on a folder of data; one that runs in this checkout already is let be. */
export async function startDev(data: string): Promise<DevServer> {
  const port = String(await freePort());
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port, '--ignore-lock'],
    {
      env: {
        ...withoutVitest(),
        // With `test`, a dev server reloads no page.
        NODE_ENV: 'development',
        LEDGER_DATA: data,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
    },
  );
  // A test that was given up stops nothing itself.
  process.once('exit', () => child.kill());
  let output = '';
  await new Promise<void>((ready, fail) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('watching for file changes')) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', fail);
    child.on('exit', () => {
      fail(new Error(`the dev server ended before it was ready:\n${output}`));
    });
  });
  return {
    origin: `http://localhost:${port}`,
    log: () => output,
    stop: async () => {
      const ended = once(child, 'exit');
      if (child.kill()) await ended;
    },
  };
}
