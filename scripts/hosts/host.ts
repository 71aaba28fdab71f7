import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that shows a built site on the loopback interface until it is closed. */
export interface Host {
  origin: string;
  /** Of the process that serves. */
  pid: number;
  close: () => Promise<void>;
}

const PATIENCE = 10_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (child.exitCode === null && Date.now() < end) {
    const response = await fetch(`${origin}/robots.txt`).catch(() => undefined);
    if (response !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server does not answer at ${origin}: ${said().slice(-1000)}`);
}

/** The text with one thing in it replaced, which must be there. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`expected “${from}” in the configuration`);
  return text.replace(from, to);
}

/**
 * Runs an installed server in the foreground with a configuration in a folder of its own, which goes with it.
 *
 * @param files configuration by file name, for a port and that folder
 * @param args arguments of the command, for that folder and the port
 */
export async function startHost(
  command: string,
  files: (port: number, folder: string) => Record<string, string>,
  args: (folder: string, port: number) => string[],
): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-host-'));
  const port = await freePort();
  for (const [name, text] of Object.entries(files(port, folder))) writeFileSync(join(folder, name), text);
  let said = '';
  const child = spawn(command, args(folder, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  // A run that dies takes the server with it.
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${String(port)}`;
  try {
    await answers(origin, child, () => said);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin, pid: child.pid ?? 0, close };
}
