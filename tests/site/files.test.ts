import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { builtPages } from './builtPages.ts';
import { buildSite } from './buildSite.ts';
import { dataBlocks } from './dataBlocks.ts';
import { HOSTILE, HOSTILE_LABEL, SHANGHAI, UTC } from './folders.ts';

const brotli = (path: string): number => brotliCompressSync(readFileSync(path)).length;

/** Bytes a first visit to a page moves: its HTML, style sheets and scripts, compressed. */
function weight(page: string): { total: number; script: number } {
  const html = readFileSync(join(UTC, page, 'index.html'), 'utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    brotli(join(UTC, href)),
  );
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) =>
    brotli(join(UTC, src)),
  );
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return { total: brotli(join(UTC, page, 'index.html')) + sum(styles) + sum(scripts), script: sum(scripts) };
}

describe('two builds', () => {
  // Shanghai differs in everything a machine may: time zone, locale, umask, order of files, threads, paths (tests/site/anotherMachine.ts).
  it('are byte-identical in UTC and in Shanghai', () => {
    const files = builtFiles(UTC);
    expect(builtFiles(SHANGHAI)).toEqual(files);
    const different = files.filter(
      (file) => !readFileSync(join(UTC, file)).equals(readFileSync(join(SHANGHAI, file))),
    );
    expect(different).toEqual([]);
  });
});

describe('the modes of files', () => {
  it('do not depend on who built: a web server may read all of them, and run none', () => {
    const modes = (folder: string) =>
      new Set(builtFiles(folder).map((file) => (statSync(join(folder, file)).mode & 0o777).toString(8)));
    expect([modes(UTC), modes(SHANGHAI)]).toEqual([new Set(['644']), new Set(['644'])]);
  });
});

// The budgets are those of markup and style, as pages had when they had no script; interaction has a budget of its own.
describe('weight', () => {
  it.each([
    ['/', 28_000],
    ['/en/', 28_000],
    ['/charts/awards-map/', 28_000],
    ['/en/charts/awards-map/', 28_000],
    ['/charts/awards-by-place/', 14_000],
    ['/places/500112/', 13_000],
    ['/en/places/500112/', 13_000],
    ['/documents/cq-2020-commendation/', 16_000],
    ['/targets/', 60_000],
    ['/en/targets/', 60_000],
    ['/indicators/gross-regional-product/', 12_000],
    ['/documents/liangping-2021-tasks/', 34_000],
    ['/tasks/', 40_000],
    ['/en/tasks/', 40_000],
  ])('of %s stays under %i bytes, its script under 6 KB', (page, budget) => {
    const { total, script } = weight(page);
    expect(total - script).toBeLessThan(budget);
    expect(script).toBeLessThan(6_000);
  });
});

/** Ids of the charts that have a catalog entry, read from the published list: the site is not built yet when tests are listed. */
function* listedCharts(): Generator<string> {
  for (const [, id = ''] of readFileSync('data/published-urls.txt', 'utf8').matchAll(
    /^\/charts\/([\w-]+)\.csv$/gm,
  ))
    yield id;
}

describe('downloads', () => {
  const charts = [...listedCharts()];

  it.each(charts)('%s: CSV and JSON hold the same rows, the SVG stands alone', (id) => {
    const csv = Papa.parse<Record<string, string>>(readFileSync(join(UTC, `charts/${id}.csv`), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const json = JSON.parse(readFileSync(join(UTC, `charts/${id}.json`), 'utf8')) as {
      rows: Record<string, unknown>[];
    };
    expect(csv.errors).toEqual([]);
    expect(csv.data).toEqual(
      json.rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]),
        ),
      ),
    );
    for (const path of [`charts/${id}.svg`, `en/charts/${id}.svg`]) {
      const svg = readFileSync(join(UTC, path), 'utf8');
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/var\(|<script|<a |<image|url\((?!#)/);
      expect(svg).toContain('CC BY 4.0');
    }
  });

  it('awards-map.csv adds up to the 133 commendations', () => {
    const { data } = Papa.parse<{ groups: string }>(
      readFileSync(join(UTC, 'charts/awards-map.csv'), 'utf8'),
      { header: true, skipEmptyLines: true },
    );
    expect(data.reduce((sum, { groups }) => sum + Number(groups), 0)).toBe(133);
  });
});

describe('a hostile label', () => {
  it('is shown as text wherever it appears and breaks nothing', () => {
    const shown = builtPages(HOSTILE).filter(({ document }) =>
      document.body.textContent?.includes(HOSTILE_LABEL),
    );
    expect(shown.length).toBeGreaterThan(3);
    for (const { html, document } of builtPages(HOSTILE, (path) => !path.includes('/embed/'))) {
      expect(
        document.querySelectorAll('img:not(.thumbnail img), script:not([src], [type="application/ld+json"])'),
      ).toHaveLength(0);
      const blocks = dataBlocks(html);
      expect(document.querySelectorAll('script[type="application/ld+json"]')).toHaveLength(blocks.length);
      for (const block of blocks) expect(() => JSON.parse(block) as unknown).not.toThrow();
    }
    const csv = Papa.parse<Record<string, string>>(
      readFileSync(join(HOSTILE, 'charts/awards-by-category.csv'), 'utf8'),
      { header: true, skipEmptyLines: true },
    );
    expect(csv.data.some(({ label_zh: label }) => label === HOSTILE_LABEL)).toBe(true);
    expect(readFileSync(join(HOSTILE, 'charts/awards-by-category.svg'), 'utf8')).not.toContain('<img');
  });
});

describe('a build from bad data', () => {
  it('stops and says file, row, key, column, value, expectation and fix', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bad-'));
    cpSync('data', folder, { recursive: true });
    const path = join(folder, 'awards.csv');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        'award-2020-01-2,poverty-alleviation,500114',
        'award-2020-01-2,poverty-alleviation,500999',
      ),
    );
    const { status, output } = buildSite('.build/bad', { LEDGER_DATA: folder });
    expect(status).not.toBe(0);
    expect(output).toContain(
      'data/awards.csv: 1 problem\n  row 2, key "award-2020-01-2", column "place": found "500999", expected the id of a row of data/places.csv.\n    Fix: correct the id, or add the row to data/places.csv.',
    );
  });
});
