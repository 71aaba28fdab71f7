import { expect, it, describe } from 'vitest';
import { DatabaseSync } from 'node:sqlite';
import { compareAcross, comparePair } from '../../src/analysis/comparePair.ts';
import { placeYearPanel } from '../../src/analysis/placeYearPanel.ts';
import { codesTable } from '../../src/faces/exports/codebookTable.ts';
import { codingText } from '../../src/faces/exports/codingText.ts';
import { countAwardsByPlace } from '../../src/analysis/awards.ts';
import { exportTables } from '../../src/faces/exports/exportTable.ts';
import { FLAT_TABLES, flatTables, tableOf } from '../../src/faces/exports/flatTables.ts';
import { labelledViews } from '../../src/faces/exports/labelledViews.ts';
import { ledgerSqlite } from '../../src/faces/exports/ledgerSqlite.ts';
import { rowsAbout, subjectsWithFile } from '../../src/faces/exports/rowsAbout.ts';
import { releaseTexts } from '../../src/faces/exports/releaseTexts.ts';
import { tableCsv } from '../../src/faces/exports/tableCsv.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const report = loadAuditReport();
const SITE = 'https://example.org/ledger/';
const flat = flatTables(ledger, report, SITE);

it('are those the lists name, none with a column twice', () => {
  expect(flat.map(({ name }) => name)).toEqual([...FLAT_TABLES]);
  expect(() => tableOf(flat, 'weather')).toThrow('no table weather');
  for (const { columns } of flat) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
});

describe('observations_labelled', () => {
  const { rows } = tableOf(flat, 'observations_labelled');

  it('has every observation once, with its own cells and the names they stand for', () => {
    expect(rows.map(({ id }) => id)).toEqual(ledger.observations.map(({ id }) => id));
    const row = rows.find(({ id }) => id === 'lp21-002');
    expect(row).toMatchObject({
      place_en: 'Liangping District',
      value: 130,
      comparator: 'ge',
      basis_zh: '水平',
      document_issued_on: '2021-03-12',
      printed: '达到130家以上',
      permalink: `${SITE}documents/liangping-2021-tasks/#lp21-002`,
    });
    for (const [index, { value, value_base, printed }] of ledger.observations.entries())
      expect(rows[index]).toMatchObject({ value, value_base, printed: printed === '' ? null : printed });
  });

  it('finds GDP by GDP', () => {
    const found = rows.filter((row) => String(row['indicator_also']).split('; ').includes('GDP'));
    expect(new Set(found.map(({ indicator }) => indicator))).toEqual(new Set(['gross-regional-product']));
    expect(found.length).toBeGreaterThan(20);
  });

  it('names place, indicator, unit and document of every row in English', () => {
    for (const column of [
      'place_en',
      'indicator_en',
      'unit_en',
      'base_unit_en',
      'document_title_en',
      'basis_en',
    ])
      expect(
        rows.filter((row) => row[column] === null),
        column,
      ).toEqual([]);
  });
});

it('targets_vs_results has every outcome once, with the figures it points to', () => {
  const { rows } = tableOf(flat, 'targets_vs_results');
  expect(rows.map(({ id }) => id)).toEqual(ledger.outcomes.map(({ id }) => id));
  const valueOf = new Map(ledger.observations.map(({ id, value }) => [id, value]));
  for (const row of rows) {
    expect(row['target_value']).toBe(valueOf.get(String(row['target'])) ?? null);
    expect(row['result_value']).toBe(valueOf.get(String(row['result'])) ?? null);
  }
});

it('the database has them as views with the same rows, and a codebook of their columns', () => {
  const database = new DatabaseSync(':memory:');
  const whole = [...exportTables(ledger), tableOf(flat, 'panel'), tableOf(flat, 'known_issues')];
  database.deserialize(ledgerSqlite(whole, { site: SITE }, flat));
  for (const { name } of labelledViews) {
    const rows = database.prepare(`SELECT * FROM ${name}`).all();
    expect(
      rows.map((row) => ({ ...row, core: undefined, quantified: undefined, document_audited: undefined })),
    ).toEqual(
      tableOf(flat, name).rows.map((row) => ({
        ...row,
        core: undefined,
        quantified: undefined,
        document_audited: undefined,
      })),
    );
    const words = database
      .prepare('SELECT column_name FROM codebook WHERE table_name = ? AND column_name IS NOT NULL')
      .all(name);
    expect(words.map(({ column_name: column }) => column)).toEqual(
      tableOf(flat, name).columns.map((column) => column.name),
    );
  }
});

describe('panel', () => {
  const columns = placeYearPanel(ledger);

  it('holds only what the gate lets stand side by side', () => {
    let pairs = 0;
    for (const { rows } of columns)
      for (const [index, one] of rows.entries())
        for (const other of rows.slice(0, index)) {
          if (one.place === other.place) comparePair(one, other);
          else if (one.period === other.period) compareAcross(one, other);
          else continue;
          pairs += 1;
        }
    expect(pairs).toBeGreaterThan(100);
  });

  it('never has both sides of a break, a target, a bound or a figure of a part', () => {
    const left = columns.flatMap((column) => column.left);
    expect(left.length).toBeGreaterThan(0);
    for (const { rows, unit } of columns) {
      expect(
        rows.filter(
          ({ kind, comparator, body, scope }) =>
            kind !== 'result' || comparator !== 'eq' || body + scope !== '',
        ),
      ).toEqual([]);
      expect(new Set(rows.map((row) => row.unit))).toEqual(new Set([unit]));
    }
  });

  it('has a row for a place and year where there is a figure', () => {
    const { rows, columns: own } = tableOf(flat, 'panel');
    expect(new Set(rows.map(({ place, year }) => `${String(place)}/${String(year)}`)).size).toBe(rows.length);
    const cells = rows
      .flatMap((row) => own.slice(5).map(({ name }) => row[name]))
      .filter((cell) => cell !== null);
    expect(cells).toHaveLength(columns.reduce((sum, column) => sum + column.rows.length, 0));
  });
});

it('a release keeps them without the address of the site, and the words of all tables', () => {
  const texts = releaseTexts(ledger, report);
  expect([...texts.keys()]).toEqual(expect.arrayContaining(['codebook.csv', 'codes.csv', 'panel.csv']));
  expect(texts.get('observations_labelled.csv')).toContain('https://site.invalid/documents/');
  expect(texts.get('observations_labelled.csv')).not.toContain('localhost');
  expect(texts.get('panel.csv')).toBe(tableCsv(tableOf(flat, 'panel')));
});

describe('known_issues', () => {
  const { rows } = tableOf(flat, 'known_issues');

  it('leads from every figure of an inconsistency, and every row with a note, to what is doubtful', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(
      rows.find(({ row_id: row, issue }) => row === 'na24-009' && issue === 'inconsistency'),
    ).toMatchObject({
      table_name: 'observations',
      words_en: expect.stringContaining('5.9%') as string,
    });
    const known = new Set(rows.filter(({ issue }) => issue === 'note').map((row) => row['row_id']));
    for (const { id, note_zh: note } of ledger.observations) expect(known.has(id)).toBe(note !== '');
    expect(rows.filter((row) => row['words_zh'] === '' || row['words_en'] === '')).toEqual([]);
  });
});

it('CODING.md says the rules of every table in both languages', () => {
  const text = codingText();
  for (const { name, spec } of tableList) {
    expect(text.split(`## ${name}: `)).toHaveLength(3);
    for (const { zh, en } of spec.coding.rules ?? [])
      expect([text.includes(zh), text.includes(en)]).toEqual([true, true]);
  }
});

it('codes define what a name alone does not say', () => {
  const { rows } = codesTable(exportTables(ledger));
  expect(rows.find(({ id }) => id === 'outcomes.verdict.not_looked_up')).toMatchObject({
    definition_en: 'Nobody looked for the result; this is no failure',
  });
  for (const column of ['kind', 'basis', 'comparator', 'vintage', 'precision', 'looked_up'])
    for (const row of rows.filter(
      ({ table_name: table, column_name: name }) => table === 'observations' && name === column,
    ))
      expect(row['definition_zh'], String(row['id'])).not.toBeNull();
});

it('each indicator with a page and each place with a figure has a file of its labelled rows', () => {
  for (const subject of ['indicator', 'place'] as const) {
    const ids = subjectsWithFile(ledger, subject);
    expect(ids.length).toBeGreaterThan(20);
    const [id = ''] = ids;
    const lines = rowsAbout(ledger, report, { subject, id, site: SITE }).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + ledger.observations.filter((row) => row[subject] === id).length);
    expect(lines[0]).toContain('document_title_en');
  }
});

it('tasks_labelled names the agencies of every task in the order of the document', () => {
  const { rows } = tableOf(flat, 'tasks_labelled');
  expect(rows.map(({ id }) => id)).toEqual(ledger.tasks.map(({ id }) => id));
  const nameOf = new Map(ledger.agencies.map(({ id, name_zh: name }) => [id, name]));
  for (const row of rows) {
    const own = ledger.taskAgencies.filter(({ task, role }) => task === row['id'] && role === 'support');
    const names = own.toSorted((a, b) => a.position - b.position).map(({ agency }) => nameOf.get(agency));
    expect(row['support_zh']).toBe(names.length === 0 ? null : names.join('; '));
  }
});

it('commendations count as the charts do: per cluster by the districts of 2020, those without too', () => {
  const { rows } = tableOf(flat, 'commendations');
  const counted = countAwardsByPlace(ledger.places, ledger.awards);
  expect(new Map(rows.map(({ id, commendations }) => [id, commendations]))).toEqual(
    new Map(counted.map(({ place, count }) => [place.id, count])),
  );
  // 60 commendations over 9 districts: the district of 2025 is in no row.
  const central = rows.filter(({ cluster }) => cluster === 'central');
  expect([central.length, central.reduce((sum, row) => sum + Number(row['commendations']), 0)]).toEqual([
    9, 60,
  ]);
});

it('groups_to_rewards has every row of the crosswalk, with rewards where there is a measure', () => {
  const { rows } = tableOf(flat, 'groups_to_rewards');
  expect(rows.map(({ id }) => id)).toEqual(ledger.crosswalk.map(({ id }) => id));
  for (const row of rows) expect(row['rewards_en'] === null).toBe(row['measure'] === null);
});

it('known issues are told in both languages', () => {
  for (const { id, words_zh, words_en } of tableOf(flat, 'known_issues').rows) {
    expect(String(words_zh), String(id)).toMatch(/[\u3400-\u9FFF]/);
    expect(words_en, String(id)).not.toBe(words_zh);
  }
});
