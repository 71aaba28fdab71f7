import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { DataError } from '../../src/ledger/errors.ts';

const fixtures = 'tests/fixtures';
/** The base is a small ledger of every table; a rule's folder holds the tables that break it. */
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

describe('loadLedger', () => {
  it('reads the base ledger as typed rows', () => {
    const ledger = loadLedger(folderOf('base'));
    expect(ledger.awards).toHaveLength(3);
    expect(ledger.awards[1]).toMatchObject({ place: 'zone-c', position: 2, start: 6 });
    expect(ledger.observations[0]).toMatchObject({
      value: 100,
      value_base: 1_000_000,
      body: '',
      vintage: 'first_release',
    });
    expect(ledger.observations.at(-1)).toMatchObject({ start: null, looked_up: 'excerpt' });
    expect(ledger.documents[0]?.audited).toBe(true);
    expect([ledger.census, ledger.errata]).toEqual([[], []]);
  });

  it('tells of a place its cluster and the forms of its name, and of an agency its forms', () => {
    const { places, agencies } = loadLedger(folderOf('base'));
    expect(places.map(({ cluster, printed_forms: forms }) => [cluster, forms])).toEqual([
      ['northeast', ['甲区', '甲區']],
      ['new_urban', ['乙区']],
      ['', ['丙新区']],
    ]);
    expect(agencies[0]?.printed_forms).toEqual(['农业农村委']);
  });

  it('loads a folder once', () => {
    expect(loadLedger()).toBe(loadLedger());
    expect(Object.keys(loadLedger())).toHaveLength(34);
  });

  it('names every file that is missing', () => {
    expect(() => loadLedger(join(scratch, 'nowhere'))).toThrow(
      /data\/documents\.csv: 1 problem\n.*a readable file/,
    );
  });

  it.each(rules)('refuses %s with an error that says what to change', async (rule) => {
    let message = 'nothing was refused';
    try {
      loadLedger(folderOf(rule));
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
      loadLedger(folderOf(rule));
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
        expect.objectContaining({ file, row: 3, key: '2020-1-3', column: 'position', value: 'third' }),
        expect.objectContaining({ file, row: 5, key: '2020-1-2', column: 'id', value: '2020-1-2' }),
        expect.objectContaining({ file, row: 1, key: '2020-1-1', column: 'place', value: '500199' }),
      ]),
    );
    for (const { expected, fix } of problems) expect([expected, fix]).not.toContain('');
  });

  it('is said together in a table with rules of its own: a figure with the key of another and an unknown place', () => {
    const problems = problemsOf('duplicate-row-and-unknown-place');
    const file = 'data/observations.csv';
    expect(problems).toMatchObject([
      { file, row: 7, key: 'level-2020', column: 'id' },
      { file, row: 2, key: 'level-2021', column: 'place', value: '500199' },
    ]);
  });

  it('is said of a cell, of a row and of what other tables say of it', () => {
    const said = problemsOf('wrong-in-every-way').map(({ file, column }) => [file, column]);
    expect(said).toEqual([
      ['data/observations.csv', 'rank_of'],
      ['data/observations.csv', 'value'],
      ['data/observations.csv', 'unit'],
      ['data/observations.csv', 'value_base'],
      ['data/observations.csv', 'series'],
      ['data/outcomes.csv', 'verdict'],
    ]);
  });

  it('is said of every file, and of a row with a wrong cell by its other cells', () => {
    const problems = problemsOf('wrong-in-every-table');
    const files = ['awards', 'award_categories', 'places'].map((name) => `data/${name}.csv`);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(files));
    const ofRow = problems.filter(({ key }) => key === '2020-1-4').map(({ column }) => column);
    expect(ofRow).toEqual(['position', 'category']);
  });

  it('is said once: a file that cannot be read makes no reference to it wrong', () => {
    const columns = problemsOf('unreadable-target').map(({ file, column }) => [file, column]);
    expect(columns).not.toContainEqual(['data/awards.csv', 'place']);
    expect(columns).toContainEqual(['data/awards.csv', 'category']);
  });
});
