import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkReleases } from '../../scripts/release/checkReleases.ts';
import { commitRelease } from '../../scripts/release/commitRelease.ts';
import { releaseArguments } from '../../scripts/release/releaseArguments.ts';
import { releaseCharts } from '../../scripts/release/releaseCharts.ts';
import {
  stageCharts,
  stagePapers,
  stageRelease,
  type ReleaseOrder,
} from '../../scripts/release/stageRelease.ts';
import { latestVersion } from '../../src/ledger/dataVersion.ts';
import { releaseTexts } from '../../src/faces/exports/releaseTexts.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { versionFiles } from '../../src/faces/versions/versionFiles.ts';
import { loadReleases } from '../../src/ledger/loadReleases.ts';
import { parseCells } from '../../src/ledger/readCells.ts';
import { listFiles } from '../../src/ledger/read-fs.ts';
import { readManifest, readReleased, releaseProblems, sha256Of } from '../../src/ledger/releasedFiles.ts';
import { applyDiff, invertDiff } from '../ledger/releases/applyDiff.ts';
import { diffTables } from '../../src/ledger/releases/diffTables.ts';

const scratch = mkdtempSync(join(tmpdir(), 'release-'));
const [data, releases, stage] = ['data', 'releases', 'stage'].map((name) => join(scratch, name)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(scratch, { recursive: true }));
beforeEach(() => {
  rmSync(scratch, { recursive: true, force: true });
  cpSync('data', data, { recursive: true, filter: (path) => !path.includes('releases') });
});

const order = (more: Partial<ReleaseOrder> = {}): ReleaseOrder => ({
  data,
  releases,
  stage,
  date: '2026-11-20',
  ...more,
});

function release(more: Partial<ReleaseOrder> = {}): string {
  const { version } = stageRelease(order(more)).release;
  commitRelease(stage, releases, version);
  return version;
}

function edit(file: string, from: string | RegExp, to: string, folder = data): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  expect(edited, `${file} holds ${String(from)}`).not.toBe(text);
  writeFileSync(path, edited);
}

const correct = () =>
  edit('award_categories.csv', '脱贫攻坚,Poverty alleviation', '脱贫攻坚,Lifting from poverty');
const addRow = () =>
  edit('mentions.csv', /(\n[^\n]+\n)$/, '$1'.concat(lastLine().replace(/^[^,]+/, 'mention-new'), '\n'));
const lastLine = () => readFileSync(join(data, 'mentions.csv'), 'utf8').trimEnd().split('\n').at(-1) ?? '';

describe('the first release', () => {
  it('is 1.0.0, keeps every table byte by byte and lists every file', () => {
    expect(release()).toBe('1.0.0');
    const files = listFiles(releases);
    expect(files).toHaveLength(34 + 2);
    expect(Object.keys(readManifest(releases).files).sort()).toEqual(
      files.filter((name) => name !== 'manifest.json'),
    );
    for (const name of files.filter((path) => path.endsWith('.csv')))
      expect(readFileSync(join(releases, name))).toEqual(
        readFileSync(join(data, name.replace('1.0.0/', ''))),
      );
    const [first] = loadReleases(releases);
    expect(first).toMatchObject({ version: '1.0.0', date: '2026-11-20', previous: null });
    expect(Object.keys(first?.states ?? {})).toHaveLength(34);
    expect(latestVersion(loadReleases(releases))).toEqual({ version: '1.0.0', date: '2026-11-20' });
    expect(checkReleases(data, releases)).toBe('');
  });

  it('is the same bytes when made again', () => {
    release();
    const before = readFileSync(join(releases, 'manifest.json'), 'utf8');
    rmSync(releases, { recursive: true });
    release({ version: '1.0.0' });
    expect(readFileSync(join(releases, 'manifest.json'), 'utf8')).toBe(before);
  });
});

describe('a later release', () => {
  it('copies only what changed, gives reasons and leads from one version to the next and back', () => {
    release();
    const before = listFiles(releases).map(
      (name) => [name, readFileSync(join(releases, name), 'utf8')] as const,
    );
    correct();
    expect(checkReleases(data, releases)).toContain('since 1.0.0: 0 rows added, 0 removed, 1 changed');
    expect(release({ reason: 'our_error', date: '2026-12-01' })).toBe('1.0.1');
    addRow();
    expect(release({ reason: 'new_data', date: '2026-12-01' })).toBe('1.1.0');
    expect(listFiles(join(releases, '1.0.1'))).toEqual(['award_categories.csv']);
    for (const [name, text] of before.filter(([path]) => path !== 'manifest.json'))
      expect(readFileSync(join(releases, name), 'utf8')).toBe(text);
    const all = loadReleases(releases);
    expect(all.map(({ reasons }) => reasons)[1]).toEqual({ award_categories: { '*': 'our_error' } });
    for (const a of all) {
      for (const b of all) {
        const diff = diffTables(a.states, b.states);
        expect(applyDiff(diff, a.states)).toEqual(b.states);
        expect(applyDiff(invertDiff(diff), b.states)).toEqual(a.states);
      }
    }
  });

  it('is refused when nothing changed, other quotation marks included, but where charts were drawn anew', () => {
    release();
    edit('award_categories.csv', ',脱贫攻坚,', ',"脱贫攻坚",');
    expect(() => release({ reason: 'our_error' })).toThrow('nothing changed since 1.0.0');
    expect(release({ reason: 'drawing' })).toBe('1.0.1');
    expect(new Set(loadReleases(releases).map(({ tables }) => JSON.stringify(tables))).size).toBe(1);
  });

  it('is refused without a reason, with a wrong day, and with an earlier one', () => {
    release();
    correct();
    expect(() => release()).toThrow('no reason for award_categories poverty-alleviation');
    expect(() => release({ reason: 'our_error', date: '2026-02-30' })).toThrow(
      '--date 2026-02-30: not a day',
    );
    expect(() => release({ reason: 'our_error', date: '2026-11-19' })).toThrow(
      'before the release of 1.0.0 on 2026-11-20',
    );
  });

  it('is refused when the data is not valid', () => {
    release();
    edit('awards.csv', /500114/, '500999');
    expect(() => release({ reason: 'our_error' })).toThrow('expected the id of a row of data/places.csv');
  });
});

describe('a released version', () => {
  it('is never rewritten', () => {
    release();
    expect(() => release({ version: '1.0.0' })).toThrow(
      '--version 1.0.0: released on 2026-11-20, and a released version is never rewritten',
    );
    correct();
    expect(() => release({ version: '1.0.0', reason: 'our_error' })).toThrow(
      'Fix: release what changed as 1.0.1',
    );
    expect(() => release({ version: '2.0.0', reason: 'our_error' })).toThrow(
      'by its changes this release is 1.0.1',
    );
    expect(() => commitRelease(stage, releases, '1.0.0')).toThrow('never rewritten');
  });

  it.each(['1.0.0.json', '1.0.0/awards.csv'])('%s cannot be altered unnoticed', (name) => {
    release();
    edit(name, /2/, '3', releases);
    correct();
    const said = new RegExp(`data/releases/${name}: 1 problem\\n.*expected the file that was released`);
    expect(() => checkReleases(data, releases)).toThrow(said);
    expect(() => release({ reason: 'our_error' })).toThrow(said);
    expect(() => loadReleases(releases)).toThrow(said);
    expect(() => readReleased(name, releases)).toThrow(said);
  });

  it('cannot lose a file or gain one unnoticed', () => {
    release();
    rmSync(join(releases, '1.0.0/places.csv'));
    writeFileSync(join(releases, '1.0.0/other.csv'), '');
    expect(releaseProblems(releases).map(({ file }) => file)).toEqual([
      'data/releases/1.0.0/places.csv',
      'data/releases/1.0.0/other.csv',
    ]);
  });
});

it('a killed run releases nothing, and the next run cleans up after it', () => {
  release();
  const before = readFileSync(join(releases, 'manifest.json'), 'utf8');
  mkdirSync(join(releases, '1.0.1'));
  writeFileSync(join(releases, '1.0.1', 'half.csv'), 'id');
  writeFileSync(join(releases, '1.0.1.json'), '{');
  expect(loadReleases(releases)).toHaveLength(1);
  expect(readFileSync(join(releases, 'manifest.json'), 'utf8')).toBe(before);
  correct();
  expect(release({ reason: 'our_error' })).toBe('1.0.1');
  expect(releaseProblems(releases)).toEqual([]);
});

describe('releaseCharts', () => {
  const site = join(scratch, 'dist');
  const put = (path: string, text: string) => {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), text);
  };

  it('keeps rows, the hash of the CSV, and embed pages where there are any', () => {
    put('charts/b.json', '{"id":"b","rows":[{"place":"x","value":1}]}');
    put('charts/b.csv', 'place,value\nx,1\n');
    put('charts/a.json', '{"id":"a","rows":[]}');
    put('charts/a.csv', '\n');
    const canonical = (root: string): string =>
      `<link rel="canonical" href="${root}/charts/b/"><a href="${root}/charts/b.csv">中</a>`;
    put('embed/b/index.html', canonical('https://own.example/ledger'));
    put('en/embed/b/index.html', '<p>en</p>');
    const charts = releaseCharts(site, '1.0.0');
    expect(charts.map(({ chart, pages }) => [chart, Object.keys(pages)])).toEqual([
      ['a', []],
      ['b', ['zh', 'en']],
    ]);
    expect(charts[1]).toMatchObject({
      version: '1.0.0',
      sha256: sha256Of('place,value\nx,1\n'),
      rows: [{ place: 'x', value: 1 }],
    });
    const page = brotliDecompressSync(Buffer.from(charts[1]?.pages.zh ?? '', 'base64')).toString('utf8');
    // Wherever it was built for: the address is filled in where it is served.
    expect(page).toBe(canonical('https://site.invalid'));
    stageRelease(order());
    stageCharts(stage, '1.0.0', charts);
    commitRelease(stage, releases, '1.0.0');
    expect(JSON.parse(readReleased('1.0.0/charts/b.json', releases))).toEqual(charts[1]);
    expect(releaseProblems(releases)).toEqual([]);
  });

  it('refuses a folder without charts', () => {
    expect(() => releaseCharts(join(scratch, 'nothing'), '1.0.0')).toThrow('no chart is built there');
  });
});

describe('releaseArguments', () => {
  it('reads a file of reasons', () => {
    const path = join(scratch, 'reasons.csv');
    writeFileSync(path, 'table,row,reason\nawards,*,recoded\n');
    expect(releaseArguments(['--date', '2026-11-20', '--reasons', path])).toMatchObject({
      check: false,
      rules: [{ table: 'awards', row: '*', reason: 'recoded' }],
    });
  });

  it('refuses an unknown reason or argument, and asks for the day', () => {
    expect(() => releaseArguments(['--date', '2026-11-20', '--reason', 'typo'])).toThrow(
      'not one of source_revised',
    );
    expect(() => releaseArguments(['--force'])).toThrow('usage: npm run release');
    expect(() => releaseArguments([])).toThrow('the clock is never asked');
  });
});

it('parseCells keeps cells as they are written', () => {
  expect(parseCells('id,n\nx,007\ny,"a,\n""b"""\n')).toEqual({
    header: ['id', 'n'],
    rows: [
      ['x', '007'],
      ['y', 'a,\n"b"'],
    ],
  });
});

describe('what a release keeps beside its tables', () => {
  it('is sealed with it, and gives its version words, types and joined tables', () => {
    const { version } = stageRelease(order()).release;
    stagePapers(stage, version, releaseTexts(loadLedger(), loadAuditReport()));
    commitRelease(stage, releases, version);
    expect(releaseProblems(releases)).toEqual([]);
    const [own] = loadReleases(releases);
    if (own === undefined) throw new Error('nothing was released');
    const files = new Map(
      versionFiles(own, 'https://example.org/', releases).map((file) => [file.name, file]),
    );
    const text = (name: string) => new TextDecoder().decode(files.get(name)?.write());
    expect(text('observations_labelled.csv')).toContain('https://example.org/documents/');
    expect(text('observations_labelled.csv')).not.toContain('site.invalid');
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['observations_labelled.parquet', 'panel.parquet', 'codes.csv', 'codebook.csv']),
    );
    const descriptor = JSON.parse(text('datapackage.json')) as {
      version: string;
      resources: { name: string; schema: { fields: { name: string; type: string; title?: string }[] } }[];
    };
    expect(descriptor.version).toBe(version);
    const panel = descriptor.resources.find(({ name }) => name === 'panel');
    expect(panel?.schema.fields.find(({ name }) => name === 'year')).toMatchObject({
      type: 'integer',
      title: '年份',
    });
  });
});
