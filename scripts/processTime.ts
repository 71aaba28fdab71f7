import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Seconds a process has computed, all its threads; `undefined` on systems that do not say. */
export function processTime(pid: number): number | undefined {
  const tasks = `/proc/${String(pid)}/task`;
  if (!existsSync(tasks)) return undefined;
  const spent = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
  );
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e9;
}
