import { expect, it } from 'vitest';
import { FLAT_TABLES } from '../../src/faces/exports/flatTables.ts';
import { subjectsWithFile } from '../../src/faces/exports/rowsAbout.ts';
import { flatFiles, guideFiles, ledgerFiles } from '../../src/faces/exports/tableFiles.ts';
import { WHOLE_FILES, wholeFile, withSizes } from '../../src/faces/exports/wholeFile.ts';
import { notebooks } from '../../src/faces/exports/notebooks.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { dataQuestions } from '../../src/site/components/dataQuestions.ts';
import { bars, tableBoxes as boxes } from '../../src/site/components/tableBoxes.ts';

const names = new Map(tableList.map(({ name, references }) => [name, references]));

it('the picture joins tables that refer to each other, and no box lies on another', () => {
  for (const { table, to } of boxes) {
    expect(names.has(table), table).toBe(true);
    if (to === undefined) continue;
    const linked = [
      ...(names.get(table) ?? []).map((reference) => `${table} ${reference.table}`),
      ...(names.get(to) ?? []).map((reference) => `${reference.table} ${to}`),
    ];
    expect(linked).toContain(`${table} ${to}`);
    const [own, other] = [table, to].map((name) => boxes.find((box) => box.table === name));
    expect([other?.column, other?.row]).toEqual([own?.column, (own?.row ?? 0) - 1]);
  }
  expect(new Set(boxes.map(({ column, row }) => `${String(column)}/${String(row)}`)).size).toBe(boxes.length);
  for (const bar of Object.keys(bars)) expect(names.has(bar)).toBe(true);
});

it('ten questions lead to files there are', () => {
  const ledger = loadLedger();
  const files = [
    ...WHOLE_FILES.map((name) => `/data/${name}`),
    ...tableList.map(({ name }) => `/data/${name}.csv`),
    ...(['indicator', 'place'] as const).flatMap((subject) =>
      subjectsWithFile(ledger, subject).map((id) => `/${subject}s/${id}.csv`),
    ),
  ];
  expect(dataQuestions).toHaveLength(10);
  for (const { path } of dataQuestions) expect(files).toContain(path);
});

it('files of the whole are listed with their sizes and written once', () => {
  const at = { site: new URL('https://example.org'), base: '/ledger/' };
  const listed = withSizes([...ledgerFiles, ...flatFiles, ...guideFiles], at);
  const ofNotebooks = listed.filter(({ path }) => path.startsWith('/data/notebooks/'));
  expect(ofNotebooks.map(({ format }) => format)).toEqual([...notebooks.keys()]);
  for (const { path, bytes } of listed.filter((file) => !ofNotebooks.includes(file)))
    expect(bytes, path).toBe(wholeFile(path.replace('/data/', ''), at).length);
  for (const name of FLAT_TABLES) expect(listed.map(({ path }) => path)).toContain(`/data/${name}.csv`);
  expect(wholeFile('codes.csv', at)).toBe(wholeFile('codes.csv', at));
  expect(() => wholeFile('codes.xls', at)).toThrow('codes.xls');
});
