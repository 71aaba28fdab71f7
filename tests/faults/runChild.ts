import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { withoutVitest } from '../site/buildSite.ts';

export interface Ended {
  status: number | null;
  signal: string | null;
  output: string;
  seconds: number;
}

export interface ChildOptions {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** Modules to preload, by path from the project's root. */
  preload?: readonly string[];
  args?: readonly string[];
  /** Seconds after which the whole process group is killed, as the machine would. */
  killAfter?: number;
  /** The same, once it has said so many lines: at one point of its work, whatever the machine's pace. */
  killAfterLines?: number;
}

/** Runs a script of the project as a person would, in a process group of its own. */
export function runChild(
  script: string,
  { cwd, env = {}, preload = [], args = [], killAfter, killAfterLines = Infinity }: ChildOptions = {},
): Promise<Ended> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [...preload.flatMap((module) => ['--import', resolve(module)]), resolve(script), ...args],
    {
      cwd,
      detached: true,
      env: { ...withoutVitest(), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    },
  );
  let output = '';
  let killed = false;
  const kill = (): void => {
    if (killed || child.pid === undefined || child.exitCode !== null) return;
    killed = true;
    process.kill(-child.pid, 'SIGKILL');
  };
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    if (output.split('\n').length > killAfterLines) kill();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const timer = killAfter === undefined ? undefined : setTimeout(kill, killAfter * 1000);
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      settle({ status, signal, output, seconds: (performance.now() - begun) / 1000 });
    });
  });
}
