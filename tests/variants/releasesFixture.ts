import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { commitRelease } from '../../scripts/release/commitRelease.ts';
import { stageRelease } from '../../scripts/release/stageRelease.ts';
import { readManifest, readReleased, RELEASE_MANIFEST, sha256Of } from '../../src/ledger/releasedFiles.ts';
import type { ChangeReason } from '../../src/ledger/vocabulary.ts';
import { HOSTILE_LABEL } from './hostileTexts.ts';

/** The loader of embeds is released too, and every build hands it out. */
function releaseLoader(releases: string): void {
  const loader = readReleased('embed@1.js', join('data', 'releases'));
  const manifest = readManifest(releases);
  writeFileSync(join(releases, 'embed@1.js'), loader);
  const files = { ...manifest.files, 'embed@1.js': sha256Of(loader) };
  writeFileSync(join(releases, RELEASE_MANIFEST), JSON.stringify({ ...manifest, files }));
}

/**
 * Three releases of a ledger, for a site to show: 1.0.0 with a hostile label, 1.1.0 with a row added, one changed and one
 * removed, 2.0.0 with columns and rows put in another order. None is quite the data of today.
 *
 * @param folder a scratch folder
 * @returns the folder of the releases
 */
export function releasesFixture(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const [data, releases, stage] = [join(folder, 'data'), join(folder, 'releases'), join(folder, 'stage')];
  cpSync('data', data, { recursive: true });

  const edit = (table: string, change: (rows: string[][]) => string[][]): void => {
    const path = join(data, `${table}.csv`);
    const { data: rows } = Papa.parse<string[]>(readFileSync(path, 'utf8').trimEnd());
    writeFileSync(path, `${Papa.unparse(change(rows), { newline: '\n' })}\n`);
  };
  const release = (date: string, reason: ChangeReason): void => {
    const { version } = stageRelease({ data, releases, stage, date, reason }).release;
    commitRelease(stage, releases, version);
  };
  const label = (row: string[], text: string) => row.map((cell, index) => (index === 2 ? text : cell));

  edit('award_categories', (rows) => rows.map((row, at) => (at === 2 ? label(row, HOSTILE_LABEL) : row)));
  release('2026-11-20', 'new_data');
  edit('award_categories', (rows) => rows.map((row, at) => (at === 2 ? label(row, '生态环境') : row)));
  edit('mentions', (rows) => [...rows, ['mention-of-a-test', ...(rows.at(-1) ?? []).slice(1)]]);
  edit('outcomes', (rows) => rows.slice(0, -1));
  release('2026-12-01', 'our_error');
  edit('agencies', (rows) =>
    rows.map(([id = '', second = '', third = '', ...rest]) => [id, third, second, ...rest]),
  );
  edit('crosswalk', ([header = [], ...rows]) => [header, ...rows.reverse()]);
  release('2027-01-15', 'recoded');
  releaseLoader(releases);
  return releases;
}
