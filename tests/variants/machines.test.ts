/** What may differ between the machines of two people who build, and what must not. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { SHANGHAI, UTC } from './folders.ts';
import { OTHER_DAY } from './otherDay.ts';

// Shanghai differs in everything a machine may: time zone, locale, umask, order of files, threads, paths (tests/variants/anotherMachine.ts).
it('two builds are byte-identical in UTC and in Shanghai', () => {
  const files = builtFiles(UTC);
  expect(builtFiles(SHANGHAI)).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(join(UTC, file)).equals(readFileSync(join(SHANGHAI, file))),
  );
  expect(different).toEqual([]);
});

it('the modes of files do not depend on who built: a web server may read all of them, and run none', () => {
  const modes = (folder: string) =>
    new Set(builtFiles(folder).map((file) => (statSync(join(folder, file)).mode & 0o777).toString(8)));
  expect([modes(UTC), modes(SHANGHAI)]).toEqual([new Set(['644']), new Set(['644'])]);
});

it('dates are of no clock: the build that must be byte-identical lives on another day', () => {
  const year = (env: Readonly<Record<string, string>>): number => {
    const program = 'console.log(new Date().getFullYear(), new Date(Date.now()).getFullYear())';
    const { stdout } = spawnSync(process.execPath, ['-e', program], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    const [first, second] = stdout.trim().split(' ').map(Number);
    expect(first).toBe(second);
    return first ?? 0;
  };
  expect(year(OTHER_DAY)).toBeGreaterThan(year({}) + 1);
});
