import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { builtCharts } from './builtCharts.ts';
import { SITE } from './folders.ts';
import { pageWeight } from './pageWeight.ts';

// The budgets are those of markup with the style in it; interaction has a budget of its own.
it.each([
  ['/', 28_000],
  ['/en/', 28_000],
  ['/charts/awards-map/', 28_000],
  ['/en/charts/awards-map/', 28_000],
  ['/charts/awards-by-place/', 14_000],
  ['/places/500112/', 12_000],
  ['/en/places/500112/', 12_000],
  ['/documents/cq-2020-commendation/', 16_000],
  ['/targets/', 60_000],
  ['/en/targets/', 60_000],
  // With the chart of its indicator in three drawings, as a chart’s page has it, beside its list.
  ['/indicators/gross-regional-product/', 16_400],
  ['/documents/liangping-2021-tasks/', 34_000],
  ['/tasks/', 40_000],
  ['/en/tasks/', 40_000],
])('weight of %s stays under %i bytes, its script under 6.6 KB', (page, budget) => {
  const html = readFileSync(join(SITE, page, 'index.html'), 'utf8');
  const { total, script } = pageWeight(SITE, html);
  expect(total - script).toBeLessThan(budget);
  expect(script).toBeLessThan(6_600);
});

describe('downloads', () => {
  it.each(builtCharts)('%s: CSV and JSON hold the same rows, the SVG stands alone', (id) => {
    const csv = Papa.parse<Record<string, string>>(readFileSync(join(SITE, `charts/${id}.csv`), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const json = JSON.parse(readFileSync(join(SITE, `charts/${id}.json`), 'utf8')) as {
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
      const svg = readFileSync(join(SITE, path), 'utf8');
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/var\(|<script|<a |<image|url\((?!#)/);
      // Lines break where they are full.
      expect(svg.replace(/<[^>]*>|\s+/g, ' ').replace(/ +/g, ' ')).toContain('CC BY 4.0');
    }
  });

  it('awards-map.csv adds up to the 133 commendations', () => {
    const { data } = Papa.parse<{ groups: string }>(
      readFileSync(join(SITE, 'charts/awards-map.csv'), 'utf8'),
      { header: true, skipEmptyLines: true },
    );
    expect(data.reduce((sum, { groups }) => sum + Number(groups), 0)).toBe(133);
  });
});
