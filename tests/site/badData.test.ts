import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from './buildSite.ts';

it('a build from bad data stops and says file, row, key, column, value, expectation and fix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bad-'));
  cpSync('data', folder, { recursive: true });
  const path = join(folder, 'awards.csv');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      'award-2020-01-2,poverty-alleviation,500114',
      'award-2020-01-2,poverty-alleviation,500999',
    ),
  );
  const { status, output } = buildSite('.build/bad', { LEDGER_DATA: folder });
  rmSync(folder, { recursive: true });
  expect(status).not.toBe(0);
  expect(output).toContain(
    'data/awards.csv: 1 problem\n  row 2, key "award-2020-01-2", column "place": found "500999", expected the id of a row of data/places.csv.\n    Fix: correct the id, or add the row to data/places.csv.',
  );
});
