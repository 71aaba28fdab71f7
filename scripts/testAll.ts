/**
 * `npm run test:all`: all that `npm test` does, and what takes longer: more cases of the properties, killed builds and releases, the
 * dev server, builds under another base, with hostile data and on another machine, readers that nobody here wrote, Firefox and WebKit where
 * they are installed, Lighthouse.
 */
import { spawnSync } from 'node:child_process';
import { runScript } from './command/runScript.ts';

/** Cases of each property beside the fixed ones of every run. */
const PROPERTY_RUNS = '1000';

const vitest = (...projects: readonly string[]): string[] => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
];

const STEPS: readonly { name: string; command: readonly string[]; env?: Record<string, string> }[] = [
  { name: 'packages', command: ['node', 'scripts/install.ts', 'lint', 'geo', 'checks', 'bench'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  {
    name: 'types of scripts with packages of their own',
    command: ['scripts/lint/node_modules/.bin/tsc', '--noEmit', '-p', 'scripts/tsconfig.json'],
  },
  { name: 'unit', command: vitest('unit') },
  { name: 'properties, more cases', command: vitest('unit'), env: { PROPERTY_RUNS } },
  { name: 'site', command: vitest('site') },
  { name: 'readers, other engines and Lighthouse', command: vitest('checks') },
  { name: 'other builds', command: vitest('variants') },
  { name: 'dev server', command: vitest('dev') },
  { name: 'faults', command: vitest('faults') },
];

function run({ name, command: [program = '', ...given], env }: (typeof STEPS)[number]): string {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const { status } = spawnSync(program, given, { stdio: 'inherit', env: { ...process.env, ...env } });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return `${status === 0 ? 'passed' : 'FAILED'}  ${seconds.padStart(4)} s  ${name}`;
}

await runScript(() => {
  const told = STEPS.map(run);
  console.log(`\n${told.join('\n')}`);
  return told.every((line) => line.startsWith('passed'));
});
