/** `npm run lint`: types, rules, form, and what nobody uses. `npm run fix` mends what a tool can mend. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { runScript } from './command/runScript.ts';

const BIN = resolve('scripts/lint/node_modules/.bin');

const ESLINT = ['eslint', '--config', 'scripts/lint/eslint.config.js', '.'];
const PRETTIER = [
  'prettier',
  '--plugin',
  './scripts/lint/node_modules/prettier-plugin-astro/dist/index.js',
  '.',
];

const CHECKS = [
  ['astro-check', '--minimumSeverity', 'warning'],
  ESLINT,
  [...PRETTIER, '--check'],
  ['knip', '--config', 'scripts/lint/knip.json'],
];
const MENDS = [
  [...ESLINT, '--fix'],
  [...PRETTIER, '--write', '--log-level', 'warn'],
];

/** Runs a tool to its end; what it says is shown where it found something. */
async function run([tool = '', ...given]: readonly string[]): Promise<boolean> {
  const child = spawn(join(BIN, tool), given, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((done, failed) =>
    child.once('error', failed).once('close', done),
  );
  if (code !== 0) process.stdout.write(Buffer.concat(said));
  console.log(`${tool}: ${code === 0 ? 'nothing to mend' : 'see above'}`);
  return code === 0;
}

await runScript(async () => {
  if (process.argv.includes('--fix')) {
    for (const mend of MENDS) await run(mend);
    return true;
  }
  // Types of content are written by Astro: without them the stories have none.
  const { sync } = await import('astro');
  await sync({ logLevel: 'error' });
  const [types, ...others] = CHECKS;
  // Two at a time, the longest beside all others.
  const [typed, rest] = await Promise.all([
    run(types ?? []),
    others.reduce<Promise<boolean>>(async (before, check) => {
      const fine = await before;
      return (await run(check)) && fine;
    }, Promise.resolve(true)),
  ]);
  return typed && rest;
});
