import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** A copy of the project in which new things may be begun. */
const project = mkdtempSync(join(tmpdir(), 'scaffold-'));
const COPIED = [
  'src',
  'scripts',
  'data',
  'tests',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'astro.config.mjs',
  '.prettierrc.json',
];

function run(...args: string[]): { status: number | null; output: string } {
  const result = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    // Snapshots of something new are written where a person works, and refused in CI.
    env: { ...process.env, NO_COLOR: '1', CI: undefined, VITEST: undefined, SITE: undefined },
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

const test = (...paths: string[]) =>
  run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...paths).output;

/** Does in a begun file what a contributor does, as simply as can be. */
function fillIn(path: string, ...changes: [from: string, to: string][]): void {
  let text = readFileSync(join(project, path), 'utf8').replaceAll(/FILL IN (?=[a-z])/g, '');
  for (const [from, to] of changes) text = text.replace(from, to);
  writeFileSync(join(project, path), text);
}

beforeAll(() => {
  const filter = (path: string): boolean => !path.includes('node_modules');
  for (const path of COPIED) cpSync(path, join(project, path), { recursive: true, filter });
  for (const folder of ['node_modules', 'scripts/lint/node_modules'])
    symlinkSync(resolve(folder), join(project, folder));
});

describe('npm run new:chart', () => {
  it('writes a folder and a test that says what to fill in', () => {
    const { status, output } = run('scripts/newChart.ts', 'awards-by-year');
    expect(output).toContain('tests/charts/awards-by-year.test.ts says what to fill in');
    expect(status).toBe(0);
    const failed = test('tests/charts/awards-by-year.test.ts');
    expect(failed).toContain('src/charts/awards-by-year/numbers.ts:3 what one row is.');
    expect(failed).toMatch(/awards-by-year\/chart\.ts:\d+ the finding, computed/);
    expect(failed).toContain('the first value, read from the document');
    expect(failed).toMatch(/4 failed/);
  });

  it('is in the style of the project', () => {
    const written = ['chart', 'numbers', 'draw'].map((file) => `src/charts/awards-by-year/${file}.ts`);
    const { status, output } = run(
      'scripts/lint/node_modules/prettier/bin/prettier.cjs',
      '--check',
      ...written,
    );
    expect(output).toContain('All matched files use Prettier code style');
    expect(status).toBe(0);
  });

  it('compiles as it is', () => {
    const { output } = run('scripts/lint/node_modules/typescript/bin/tsc', '--noEmit', '-p', '.');
    expect(output.split('\n').filter((line) => /awards-?by-?year/i.test(line))).toEqual([]);
  });

  it('overwrites nothing', () => {
    const { status, output } = run('scripts/newChart.ts', 'awards-by-year');
    expect(output).toContain('src/charts/awards-by-year/chart.ts');
    expect(output).toContain('there already, and nothing was written');
    expect(status).toBe(2);
  });

  it('passes its test once it is filled in, and its marks are joined to its rows', () => {
    fillIn('src/charts/awards-by-year/numbers.ts', ['slice(0, 0)', 'slice(0, 3)'], ['value: 0', 'value: 1']);
    fillIn('src/charts/awards-by-year/draw.ts');
    fillIn('src/charts/awards-by-year/chart.ts');
    fillIn('tests/charts/awards-by-year.test.ts', ['Number.NaN', '1']);
    expect(test('tests/charts/awards-by-year.test.ts')).toMatch(/Tests +4 passed/);
    expect(test('tests/charts/everyChart.test.ts', '-t', 'awards-by-year in .* joins')).toMatch(
      /Tests +4 passed/,
    );
  });

  it('refuses a name that no address may have', () => {
    const { status, output } = run('scripts/newChart.ts', '../Awards');
    expect(output).toContain('found "../Awards" for the name of a chart, expected lower-case words');
    expect(status).toBe(2);
  });
});

describe('npm run new:document', () => {
  const newDocument = (id: string, file: string, kind: string, grade: string) => {
    const named = ['--file', file, '--kind', kind, '--grade', grade, '--period', '2030'];
    return run('scripts/newDocument.ts', id, ...named);
  };

  it('writes a row with the hash, and a test that says what to fill in', () => {
    writeFileSync(join(project, 'report.txt'), 'a text of ours\n');
    const { status } = newDocument('some-report', 'report.txt', 'work_report', 'press_reprint');
    expect(status).toBe(0);
    expect(readFileSync(join(project, 'data/documents.csv'), 'utf8')).toMatch(
      /,work_report,2030,report\.txt,1e1d26282411.*,reprint,press_reprint,true,,\n/,
    );
    const failed = test('tests/data/someReport.test.ts');
    expect(failed).toContain('title_zh: FILL IN its title');
    expect(failed).toMatch(/2 failed/);
  });

  it('refuses a kind there is not, and writes nothing', () => {
    writeFileSync(join(project, 'other.txt'), 'another text of ours\n');
    const { status, output } = newDocument('other-report', 'other.txt', 'report', 'rumour');
    expect(output).toContain('found "report", expected one of commendation, rules');
    expect(output).toContain('found "rumour", expected one of official, official_reprint');
    expect(status).toBe(2);
    expect(readFileSync(join(project, 'data/documents.csv'), 'utf8')).not.toContain('other-report');
  });

  it('refuses a text that is there already', () => {
    const { status, output } = newDocument('other-report', 'report.txt', 'work_report', 'press_reprint');
    expect(output).toContain('data/documents.csv: the row "some-report" has this id or this text already');
    expect(status).toBe(2);
  });
});

describe('npm run new:table', () => {
  it('writes a module, a CSV, the lines of the lists, and a test that says what to fill in', () => {
    expect(run('scripts/newTable.ts', 'press_reports').status).toBe(0);
    expect(readFileSync(join(project, 'src/ledger/tables.ts'), 'utf8')).toMatch(
      /pressReports\.ts'[\s\S]*pressReports,\n};/,
    );
    expect(readFileSync(join(project, 'data/press_reports.csv'), 'utf8')).toMatch(/^id,.*,start\n$/);
    const failed = test('tests/data/pressReports.test.ts');
    expect(failed).toContain('src/ledger/pressReports.ts:7 what the table holds.');
    expect(failed).toContain('data/README.md');
    expect(failed).toMatch(/2 failed/);
  });

  it('is read with all others, and refers to them, once it is filled in and has rows', () => {
    fillIn('src/ledger/pressReports.ts');
    fillIn('data/README.md');
    expect(test('tests/data/pressReports.test.ts')).toMatch(/Tests +2 passed/);
    const load = (...cells: string[]) => {
      const csv = readFileSync(join(project, 'data/press_reports.csv'), 'utf8').split('\n')[0] ?? '';
      writeFileSync(join(project, 'data/press_reports.csv'), `${csv}\n${cells.join(',')}\n`);
      const read = `import { loadLedger } from './src/ledger/loadLedger.ts';
        import { exportTables } from './src/faces/exports/exportTable.ts';
        console.log(exportTables(loadLedger()).find(({ name }) => name === 'press_reports')?.rows);`;
      return run('--input-type=module-typescript', '-e', read).output;
    };
    const row = ['report-1', '报道', 'Report', 'cq-2022-measures', '一1', '区县', '268'];
    expect(load(...row)).toContain("label_en: 'Report'");
    expect(load(...row.with(3, 'nowhere'))).toContain(
      'row 1, key "report-1", column "document": found "nowhere", expected the id of a row of data/documents.csv',
    );
  });
});
