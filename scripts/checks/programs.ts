/** Programs a machine may have or not: what it has is run, what it lacks is said and counted. */
import { spawnSync } from 'node:child_process';

export interface Program {
  name: string;
  /** Says its version, and fails where it is not there. */
  probe: readonly string[];
}

/** Runs a command to its end, or for two minutes. */
export const run = ([command = '', ...rest]: readonly string[]) =>
  spawnSync(command, rest, { encoding: 'utf8', timeout: 120_000 });

/** The programs that are there, each with its version, and the names of the others. */
export function divide<One extends Program>(
  programs: readonly One[],
): { found: (One & { version: string })[]; missing: string[] } {
  const probed = programs.map((program) => ({ program, probe: run(program.probe) }));
  return {
    found: probed
      .filter(({ probe }) => probe.status === 0)
      .map(({ program, probe }) => ({ ...program, version: probe.stdout.trim().split('\n')[0] ?? '' })),
    missing: probed.filter(({ probe }) => probe.status !== 0).map(({ program }) => program.name),
  };
}

export const notRun = (missing: readonly string[], of: number): string =>
  `not run, because this machine has them not: ${missing.join(', ')} (${String(missing.length)} of ${String(of)})`;

/** A machine may have two Pythons, and the packages with the second: the first that imports them all. */
export function python(packages: string, code: string): readonly string[] {
  const commands = ['python3', '/usr/bin/python3'];
  const command = commands.find((each) => run([each, '-c', `import ${packages}`]).status === 0);
  return [command ?? 'python3', '-c', `import ${packages}\n${code}`];
}
