/** The notebooks on the built files, where this machine has what they are written for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { isJudged } from '../../src/ledger/vocabulary.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { SITE } from '../../tests/site/folders.ts';

const { awards, outcomes } = loadLedger();
const NOTEBOOKS = [
  { file: 'ledger.R', command: 'Rscript', probe: ['-e', '1'] },
  { file: 'ledger.py', command: 'python3', probe: ['-c', 'import pandas, matplotlib'] },
  { file: 'ledger.py', command: '/usr/bin/python3', probe: ['-c', 'import pandas, matplotlib'] },
];
const there = NOTEBOOKS.filter(({ command, probe }) => spawnSync(command, probe).status === 0);
const missing = NOTEBOOKS.filter(({ file }) => !there.some((each) => each.file === file));
if (missing.length > 0) console.log(`not run: ${[...new Set(missing.map(({ file }) => file))].join(', ')}`);

it.skipIf(there.length === 0).each(there)(
  '$file gives the headline numbers and two charts ($command)',
  ({ file, command }) => {
    const folder = mkdtempSync(join(tmpdir(), 'notebook-'));
    const { stdout, stderr } = spawnSync(
      command,
      [resolve('docs/notebooks', file), `${resolve(SITE)}/data/`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const numbers = stdout
      .split('\n')
      .slice(0, 3)
      .map((line) => (line.match(/\d+/g) ?? []).map(Number));
    const city = outcomes.filter(({ place, verdict }) => place === '500000' && isJudged(verdict));
    const missed = city.filter(({ verdict }) => verdict === 'missed').length;
    expect(numbers, stderr).toEqual([[awards.length], [8], [city.length, missed]]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.svg'))).toEqual([
      'commendations.svg',
      'growth.svg',
    ]);
    rmSync(folder, { recursive: true });
  },
);
