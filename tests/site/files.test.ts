import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { builtCharts } from './builtCharts.ts';
import { SITE } from './folders.ts';
import { pageWeight } from './pageWeight.ts';

// The budgets are those of markup, with the style in it; interaction has a budget of its own.
it.each([
  ['/', 20_200],
  ['/en/', 21_000],
  ['/charts/awards-map/', 19_900],
  ['/en/charts/awards-map/', 20_500],
  ['/charts/awards-by-place/', 11_400],
  ['/places/500112/', 12_000],
  ['/en/places/500112/', 11_700],
  ['/documents/cq-2020-commendation/', 13_250],
  ['/targets/', 35_400],
  ['/en/targets/', 35_400],
  // With the chart of its indicator in three drawings, as a chart’s page has it, beside its list.
  ['/indicators/gross-regional-product/', 16_300],
  ['/documents/liangping-2021-tasks/', 29_500],
  ['/tasks/', 31_300],
  ['/en/tasks/', 32_400],
])('weight of %s stays under %i bytes, script apart', (page, budget) => {
  const { total, script } = pageWeight(SITE, readFileSync(join(SITE, page, 'index.html'), 'utf8'));
  expect(total - script).toBeLessThan(budget);
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
