import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { exportTables } from '../../src/faces/exports/exportTables.ts';
import { snippetQuestions } from '../../src/faces/exports/snippetQuestions.ts';
import { useSnippets } from '../../src/faces/exports/useSnippets.ts';
import { LANGS } from '../../src/i18n/lang.ts';

const tables = exportTables(loadLedger());
const columnsOf = (name: string) => tables.find((table) => table.name === name)?.columns ?? [];
const column = (table: string, name: string) => columnsOf(table).find((one) => one.name === name);

describe('snippetQuestions', () => {
  it('ask something of every table and of no other', () => {
    expect(Object.keys(snippetQuestions).sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it.each(Object.entries(snippetQuestions))(
    '%s: names columns that exist and are always there',
    (table, question) => {
      const { by, names, where } = question;
      for (const lang of LANGS) {
        expect(column(table, typeof by === 'string' ? by : by[lang])?.nullable).toBe(false);
        if (names === undefined) continue;
        expect(column(names.table, names.label[lang])?.nullable).toBe(false);
        expect(column(table, names.label[lang]), 'a join would hold the column twice').toBeUndefined();
      }
      if (where === undefined) return;
      const asked = column(table, where.column);
      if (where.equals === '') expect(asked?.nullable).toBe(true);
      else expect(asked?.allowed).toContain(where.equals);
    },
  );
});

describe('useSnippets', () => {
  it('gives five languages, at most six lines each, none empty', () => {
    for (const { name } of tables) {
      const snippets = useSnippets(name, 'https://example.org/ledger/', 'zh');
      expect(snippets.map(({ label }) => label)).toEqual([
        'R',
        'Python · pandas',
        'Python · polars',
        'DuckDB SQL',
        'JavaScript',
      ]);
      for (const { code } of snippets) {
        const lines = code.split('\n');
        expect(lines.length).toBeLessThanOrEqual(6);
        expect(lines).not.toContain('');
        expect(code).toContain('https://example.org/ledger/data/');
      }
    }
  });

  it('names things in the language of the page', () => {
    const code = (lang: 'zh' | 'en') => useSnippets('awards', 'https://example.org', lang)[3]?.code ?? '';
    expect(code('zh')).toContain('SELECT name_zh');
    expect(code('en')).toContain('SELECT name_en');
  });

  it('asks for rows without a value as each language calls what is missing', () => {
    const codes = useSnippets('places', 'https://example.org').map(({ code }) => code);
    for (const [index, asked] of [
      'subset(places, valid_to == "")',
      'places[places["valid_to"].isna()]',
      'places.filter(pl.col("valid_to").is_null())',
      'WHERE t.valid_to IS NULL',
      'row.valid_to === null',
    ].entries())
      expect(codes[index]).toContain(asked);
  });

  it('refuses a table nobody asks anything of', () => {
    expect(() => useSnippets('weather', 'https://example.org')).toThrow('asks nothing of weather');
  });
});
