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

describe('what is wrong with several rows', () => {
  const problemsOf = (rule: string) => {
    try {
      loadTables(specs, folderOf(rule));
    } catch (error) {
      if (error instanceof DataError) return error.problems;
      throw error;
    }
    return [];
  };

  it('is said together: a wrong cell, a duplicate key and an unknown place hide none of each other', () => {
    const problems = problemsOf('everything-wrong');
    const file = 'data/awards.csv';
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file, row: 3, key: '2020-1-3', column: 'order', value: 'third' }),
        expect.objectContaining({ file, row: 5, key: '2020-1-2', column: 'id', value: '2020-1-2' }),
        expect.objectContaining({ file, row: 1, key: '2020-1-1', column: 'place', value: '500199' }),
      ]),
    );
    for (const { expected, fix } of problems) expect([expected, fix]).not.toContain('');
  });

  it('is said of every file, and of a row with a wrong cell by its other cells', () => {
    const problems = problemsOf('wrong-in-every-table');
    const files = ['awards', 'award_categories', 'places'].map((name) => `data/${name}.csv`);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(files));
    const ofRow = problems.filter(({ key }) => key === '2020-1-4').map(({ column }) => column);
    expect(ofRow).toEqual(['order', 'category']);
  });

  it('is said once: a file that cannot be read makes no reference to it wrong', () => {
    const columns = problemsOf('unreadable-target').map(({ file, column }) => [file, column]);
    expect(columns).not.toContainEqual(['data/awards.csv', 'place']);
    expect(columns).toContainEqual(['data/awards.csv', 'category']);
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
