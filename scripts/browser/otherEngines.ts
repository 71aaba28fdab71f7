/**
 * Firefox and WebKit, where they are installed (Debian: firefox-esr; webkit2gtk-driver and xvfb), by the protocols they speak
 * themselves: no package stands between.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './serveSite.ts';

/** A page at a time, in an engine that is not Chromium. */
export interface Engine {
  open: (address: string) => Promise<void>;
  /** The value of an expression, as JSON. */
  ask: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<void>;
}

const PATHS = {
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkit: ['/usr/bin/WebKitWebDriver'],
} as const;
const SCREEN = '/usr/bin/xvfb-run';

export type EngineName = keyof typeof PATHS;

const pathOf = (name: EngineName): string | undefined => PATHS[name].find((path) => existsSync(path));

/** What must be installed before an engine can be tried; nothing where it can. */
export function missingFor(name: EngineName): string | undefined {
  if (pathOf(name) === undefined) return name === 'firefox' ? 'firefox-esr' : 'webkit2gtk-driver';
  return name === 'webkit' && !existsSync(SCREEN) ? 'xvfb' : undefined;
}

/** Tries until something answers: an engine takes seconds to start. */
async function whenReady<Value>(attempt: () => Promise<Value>, tries = 150): Promise<Value> {
  for (let left = tries; ; left -= 1)
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

function stop(child: ChildProcess): void {
  // With all it started: the driver has a browser, and a screen, of its own.
  if (child.pid !== undefined)
    try {
      process.kill(-child.pid);
    } catch {
      // It is gone already.
    }
}

const start = (program: string, args: readonly string[]): ChildProcess =>
  spawn(program, args, { stdio: 'ignore', detached: true });

const connect = (address: string): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.onopen = () => {
      resolve(socket);
    };
    socket.onerror = () => {
      reject(new Error(`${address} does not answer`));
    };
  });

type Answer = Record<string, unknown>;

/** Commands of WebDriver BiDi over a socket, each with its answer. */
function commander(socket: WebSocket): (method: string, params: Answer) => Promise<Answer> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(Number(answer['id']))?.(answer);
    waiting.delete(Number(answer['id']));
  };
  return async (method, params) => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer['type'] === 'error') throw new Error(`${method}: ${String(answer['message'])}`);
    return answer['result'] as Answer;
  };
}

async function startFirefox(path: string): Promise<Engine> {
  const [port, profile] = [await freePort(), mkdtempSync(join(tmpdir(), 'ledger-firefox-'))];
  const child = start(path, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    String(port),
  ]);
  const socket = await whenReady(() => connect(`ws://127.0.0.1:${String(port)}/session`));
  const command = commander(socket);
  await command('session.new', { capabilities: {} });
  const { context } = await command('browsingContext.create', { type: 'tab' });
  await command('browsingContext.setViewport', { context, viewport: { width: 390, height: 844 } });
  return {
    open: async (url) => {
      await command('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    ask: async <Value>(expression: string) => {
      const { result } = (await command('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value?: string } };
      return JSON.parse(result?.value ?? 'null') as Value;
    },
    close: async () => {
      socket.close();
      stop(child);
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function startWebkit(path: string): Promise<Engine> {
  const port = await freePort();
  const child = start(SCREEN, ['-a', path, `--port=${String(port)}`]);
  const send = async (method: string, route: string, body?: Answer): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${route}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Answer };
    if (!response.ok) throw new Error(`${route}: ${String(value['message'])}`);
    return value;
  };
  await whenReady(() => send('GET', '/status'));
  const { sessionId } = await send('POST', '/session', { capabilities: {} });
  const session = `/session/${String(sessionId)}`;
  return {
    open: async (url) => {
      await send('POST', `${session}/url`, { url });
    },
    ask: async <Value>(expression: string) => {
      const script = `return JSON.stringify(${expression})`;
      return JSON.parse(String(await send('POST', `${session}/execute/sync`, { script, args: [] }))) as Value;
    },
    close: async () => {
      await send('DELETE', session);
      stop(child);
    },
  };
}

/** @throws Error where it is not installed: ask `missingFor` first */
export function startEngine(name: EngineName): Promise<Engine> {
  const path = pathOf(name);
  if (path === undefined) throw new Error(`${name} is not installed`);
  return name === 'firefox' ? startFirefox(path) : startWebkit(path);
}
