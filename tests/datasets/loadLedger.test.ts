import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { awardCategories } from '../../src/datasets/awardCategories.ts';
import { awards } from '../../src/datasets/awards.ts';
import { documents } from '../../src/datasets/documents.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { loadTables } from '../../src/datasets/loadTables.ts';
import { places } from '../../src/datasets/places.ts';
import { DataError } from '../../src/errors.ts';

const fixtures = 'tests/fixtures';
/** The fixtures are a small ledger: four tables are enough for every rule of input. */
const specs = { documents, places, awardCategories, awards };
const rules = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name);
const scratch = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The base ledger with a rule's files laid over it. */
function folderOf(rule: string): string {
  const folder = join(scratch, rule);
  cpSync(join(fixtures, 'base'), folder, { recursive: true });
  if (rule !== 'base') cpSync(join(fixtures, rule), folder, { recursive: true });
  return folder;
}

describe('loadTables', () => {
  it('reads the base ledger as typed rows', () => {
    const ledger = loadTables(specs, folderOf('base'));
    expect(ledger.awards).toHaveLength(3);
    expect(ledger.awards[1]).toMatchObject({ place: 'zone-c', order: 2, start: 6 });
    expect(ledger.places[0]?.printed_forms).toEqual(['甲区', '甲區']);
    expect(ledger.places[2]).toMatchObject({ lon: null, cluster: '' });
    expect(ledger.documents[0]?.audited).toBe(true);
  });

  it.each(rules)('refuses %s with an error that says what to change', async (rule) => {
    let message = 'nothing was refused';
    try {
      loadTables(specs, folderOf(rule));
    } catch (error) {
      expect(error).toBeInstanceOf(DataError);
      message = `${(error as Error).message}\n`;
    }
    expect(message).toContain('Fix: ');
    await expect(message).toMatchFileSnapshot(`../fixtures/${rule}/expected.txt`);
  });
});

describe('loadLedger', () => {
  it('loads a folder once', () => {
    expect(loadLedger()).toBe(loadLedger());
    expect(Object.keys(loadLedger())).toHaveLength(20);
  });

  it('names every file that is missing', () => {
    expect(() => loadLedger(join(scratch, 'nowhere'))).toThrow(
      /data\/documents\.csv: 1 problem\n.*a readable file/,
    );
  });
});
