/** Every CSV through LibreOffice and back, where this machine has it: no code, date or text may come out as something else. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, it } from 'vitest';
import { SITE } from '../../tests/site/folders.ts';
import { divide, notRun, run } from './programs.ts';

const { found, missing } = divide([{ name: 'LibreOffice', probe: ['soffice', '--version'] }]);
if (missing.length > 0) console.log(notRun(missing, 1));

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Comma, quotation mark, UTF-8, from the first line: what its dialog offers for these files.
const LOOK = '44,34,76,1';
const convert = (to: string, from: string, look: string, files: readonly string[]): string => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, from);
  const { stderr } = run([
    'soffice',
    profile,
    '--headless',
    look,
    '--convert-to',
    to,
    '--outdir',
    out,
    ...files,
  ]);
  return stderr;
};

const rows = (path: string): string[][] => {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text.trimEnd()).data;
};

/** How it writes what it read as a number or as true and false. */
const plain = (cell: string): string =>
  /^(?:true|false)$/i.test(cell)
    ? cell.toLowerCase()
    : /^-?\d+\.\d+$/.test(cell)
      ? String(Number(cell))
      : cell;

it.skipIf(found.length === 0)('every cell comes back as it was', () => {
  const data = `${resolve(SITE)}/data`;
  const files = readdirSync(data).filter((name) => name.endsWith('.csv'));
  convert(
    'xlsx',
    'sheets',
    `--infilter=Text - txt - csv (StarCalc):${LOOK}`,
    files.map((name) => join(data, name)),
  );
  const sheets = files.map((name) => join(folder, 'sheets', name.replace(/csv$/, 'xlsx')));
  const told = convert(
    `csv:Text - txt - csv (StarCalc):${LOOK},,0,false,true,false`,
    'back',
    '--norestore',
    sheets,
  );
  expect(files.length, told).toBeGreaterThan(60);
  for (const name of files) {
    const [before, after] = [join(data, name), join(folder, 'back', name)].map((path) => rows(path));
    expect(
      after?.map((row) => row.map(plain)),
      name,
    ).toEqual(before?.map((row) => row.map(plain)));
  }
});
