import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReleases } from '../../src/ledger/loadReleases.ts';
import { releaseProblems } from '../../src/ledger/releasedFiles.ts';
import { folderBytes } from './folderBytes.ts';
import { type ChildOptions, runChild } from './runChild.ts';

/** So many changes put a prepared release in place. */
const LAST = 8;
const cwd = mkdtempSync(join(tmpdir(), 'killed-release-'));
const [data, site, first, whole] = ['data', 'site', 'first', 'whole'].map((name) => join(cwd, name)) as [
  string,
  string,
  string,
  string,
];
const releases = join(data, 'releases');
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

/** A built site with three charts is enough to release. */
function putSite(): void {
  for (const id of ['a', 'b', 'c']) {
    for (const [path, text] of [
      [`charts/${id}.json`, `{"id":"${id}","rows":[{"value":1}]}`],
      [`charts/${id}.csv`, 'value\n1\n'],
      [`embed/${id}/index.html`, `<p>${id.repeat(2_000)}</p>`],
    ] as const) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
  }
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(data, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(data, file), text.replace(from, to));
}

const release = (more: ChildOptions = {}) =>
  runChild('scripts/release.ts', {
    preload: ['tests/faults/children/killAtWrite.ts'],
    ...more,
    cwd,
    env: { LEDGER_DATA: data, ...more.env },
    args: ['--date', '2026-12-01', '--reason', 'our_error', '--site', site],
  });

/** Puts the releases back to those there were before the one that is tried. */
function reset(): void {
  rmSync(releases, { recursive: true, force: true });
  cpSync(first, releases, { recursive: true });
}

let changes = 0;
beforeAll(async () => {
  cpSync('data', data, { recursive: true, filter: (path) => !path.includes('releases') });
  // Nothing is released yet, so nothing released is corrected.
  const errata = readFileSync(join(data, 'errata.csv'), 'utf8');
  writeFileSync(join(data, 'errata.csv'), errata.slice(0, errata.indexOf('\n') + 1));
  putSite();
  expect((await release()).output).toContain('1.0.0 of 2026-12-01 released');
  cpSync(releases, first, { recursive: true });
  edit('award_categories.csv', 'Poverty alleviation', 'Lifting from poverty');
  const count = join(cwd, 'count');
  expect((await release({ env: { COUNT_INTO: count } })).output).toContain('1.0.1 of 2026-12-01 released');
  changes = Number(readFileSync(count, 'utf8'));
  cpSync(releases, whole, { recursive: true });
}, 60_000);

describe('a release killed', () => {
  it('has not happened, nor by half; the next makes it as it would have been', async () => {
    // Preparing the release elsewhere, and each change that puts it in place: the last one releases.
    const inPlace = Array.from({ length: LAST }, (_, n) => changes - n);
    for (const at of [2, Math.floor(changes / 2), ...inPlace]) {
      reset();
      expect((await release({ env: { KILL_AT: String(at) } })).signal).toBe('SIGKILL');
      expect(loadReleases(releases).map(({ version }) => version)).toEqual(['1.0.0']);
      // What is released is whole: nothing is missing or altered, only what is not released may lie beside it.
      for (const { expected } of releaseProblems(releases)) expect(expected).toContain('only files that');
      expect((await release()).output).toContain('1.0.1 of 2026-12-01 released');
      expect(folderBytes(releases)).toEqual(folderBytes(whole));
    }
  }, 120_000);

  it('leaves nothing behind when the next release is another version', async () => {
    reset();
    // The last change puts the manifest in place.
    expect((await release({ env: { KILL_AT: String(changes) } })).signal).toBe('SIGKILL');
    expect(releaseProblems(releases)).not.toEqual([]);
    const lines = readFileSync(join(data, 'mentions.csv'), 'utf8');
    const last = lines.trimEnd().split('\n').at(-1) ?? '';
    writeFileSync(join(data, 'mentions.csv'), `${lines}${last.replace(/^[^,]+/, 'mention-new')}\n`);
    expect((await release()).output).toContain('1.1.0 of 2026-12-01 released');
    expect(releaseProblems(releases)).toEqual([]);
    writeFileSync(join(data, 'mentions.csv'), lines);
  }, 30_000);
});

it.each([
  ['ENOSPC', 'no room is left on its disk (ENOSPC)'],
  ['EROFS', 'its disk can only be read (EROFS)'],
])(
  'a release onto a disk that refuses with %s is told with its place, and nothing is released',
  async (code, said) => {
    reset();
    const { status, output } = await release({
      preload: ['tests/faults/children/refuseWrites.ts'],
      env: { REFUSE_CODE: code, REFUSE_BELOW: releases },
    });
    expect(status).toBe(2);
    expect(output).toContain(releases);
    expect(output).toContain(said);
    expect(output).toContain('Fix: ');
    expect(loadReleases(releases)).toHaveLength(1);
  },
  30_000,
);
