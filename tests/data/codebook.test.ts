import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { plainTable } from '../../src/ledger/codebook.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { LANGS } from '../../src/i18n/lang.ts';

const ledger = loadLedger();
const all = tableList.map(({ key }) => plainTable(key, ledger));
const columns = all.flatMap((table) => table.columns.map((column) => ({ ...column, table })));
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const readme = flat(readFileSync('data/README.md', 'utf8'));

describe('the codebook', () => {
  it('has words for every column in every language', () => {
    for (const { name, meta, table } of columns)
      for (const lang of LANGS) expect(meta.label[lang], `${table.spec.name}.${name}`).not.toBe('');
  });

  it('says every allowed value in every language', () => {
    const mute = columns.flatMap(({ name, meta, table }) =>
      (meta.allowed ?? [])
        .filter((value) => value !== '')
        .filter((value) => LANGS.some((lang) => !meta.vocabulary?.[value]?.[lang]))
        .map((value) => `${table.spec.name}.${name}: ${value}`),
    );
    expect(mute).toEqual([]);
  });

  it('says why a cell is empty wherever one is', () => {
    const unexplained = columns
      .filter(({ name, table }) => table.rows.some((row) => row[name] === '' || row[name] === null))
      .filter(({ meta }) => LANGS.some((lang) => !meta.missing?.[lang]))
      .map(({ name, table }) => `${table.spec.name}.${name}`);
    expect(unexplained).toEqual([]);
  });

  it('names unit columns that exist', () => {
    for (const { meta, table } of columns.filter((column) => column.meta.unitIn !== undefined))
      expect(table.columns.map(({ name }) => name)).toContain(meta.unitIn);
  });
});

describe('data/README.md', () => {
  it.each(all)('says of $spec.name what a row is and how it was made, as its page does', ({ spec }) => {
    const { name, rowIs, coding } = spec;
    expect(readme).toContain(`| \`${name}.csv\` | ${rowIs.en} | ${coding.how.en} |`);
    for (const { en } of coding.rules ?? []) expect(readme).toContain(`- ${flat(en)}`);
  });
});
