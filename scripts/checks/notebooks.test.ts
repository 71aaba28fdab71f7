/** The notebooks on the built files, where this machine has what they are written for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

const city = outcomes.filter(({ place, verdict }) => place === '500000' && isJudged(verdict));
const missed = city.filter(({ verdict }) => verdict === 'missed').length;
const HEADLINE = [[awards.length], [8], [city.length, missed]];

it('ledger.sql gives the headline numbers, and an answer to each question (node:sqlite)', () => {
  const text = readFileSync('docs/notebooks/ledger.sql', 'utf8').replace(/^--.*$/gm, '');
  const database = new DatabaseSync(resolve(SITE, 'data/chongqing-ledger.sqlite'), { readOnly: true });
  const answers = text
    .split(/;\n/)
    .filter((query) => query.trim() !== '')
    .map((query) => database.prepare(query).all());
  const numbers = answers.slice(0, 3).map(([row = {}]) => Object.values(row).slice(1));
  expect(numbers).toEqual(HEADLINE);
  expect(answers.slice(3).map((rows) => rows.length)).toEqual([4, 10, 9, 7, 6, 5]);
});

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
    expect(numbers, stderr).toEqual(HEADLINE);
    expect(readdirSync(folder).filter((name) => name.endsWith('.svg'))).toEqual([
      'commendations.svg',
      'growth.svg',
    ]);
    rmSync(folder, { recursive: true });
  },
);
