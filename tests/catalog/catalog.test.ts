import { describe, expect, it } from 'vitest';
import { allCharts, chartById } from '../../src/charts/kit/allCharts.ts';
import { publishChart } from '../../src/charts/kit/publishChart.ts';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { documentsOf } from '../../src/ledger/documentsOf.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { standaloneSvg } from '../../src/faces/pictures/standaloneSvg.ts';
import { chartDocument, renderChart } from '../../src/charts/kit/render.ts';

const cases = allCharts.flatMap(({ id }) => LANGS.map((lang) => ({ id, lang })));

describe('the catalog', () => {
  it('publishes the charts of the 2020 list, and more', () => {
    expect(allCharts.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'awards-map',
        'awards-by-place',
        'awards-by-category',
        'awards-matrix',
        'awards-by-cluster',
      ]),
    );
    expect(new Set(allCharts.map(({ id }) => id)).size).toBe(allCharts.length);
  });

  it('refuses an unknown chart', () => {
    expect(() => chartById('nope')).toThrow('no chart nope');
  });

  it.each(cases)('$id in $lang has all its faces', ({ id, lang }) => {
    const chart = publishChart(id, sources, lang, '/');
    for (const words of [
      chart.title,
      chart.headline,
      chart.dek,
      chart.reading,
      chart.description,
      chart.note,
    ]) {
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(chart.table.rows).toHaveLength(chart.records.length);
    expect(new Set(chart.table.rows.map((row) => row.id)).size).toBe(chart.table.rows.length);
    expect(documentsOf(chart.documents, sources.ledger.documents)).toHaveLength(chart.documents.length);
    for (const width of [WIDE, NARROW]) {
      const svg = renderChart(id, () => chart.draw({ document: chartDocument, width }), {
        label: chart.title,
        linked: chart.linked,
      });
      expect(svg).not.toMatch(/NaN|undefined/);
    }
    const picture = standaloneSvg(chart, { lang, note: chart.note, source: 'source' });
    expect(picture).not.toContain('var(');
    expect(picture).not.toContain('<a ');
  });

  it.each(allCharts.map(({ id }) => id))('%s says the same rows in every language', (id) => {
    const [zh, en] = LANGS.map((lang) => publishChart(id, sources, lang, '/').records);
    expect(zh).toEqual(en);
  });
});

describe('headlines', () => {
  const headline = (id: string, lang: 'zh' | 'en'): string => publishChart(id, sources, lang, '/').headline;

  it.each([
    ['awards-map', '32 places were commended; 8 districts and counties were not'],
    ['awards-by-place', '8 places hold 66 of 133 commendations, 50%'],
    ['awards-by-category', '“Poverty alleviation” names the most places, 8; the smallest groups name 4'],
    ['awards-matrix', '“Poverty alleviation”: 8 of 8 places lie in the north-east and south-east'],
    ['awards-by-cluster', '6.7 commendations per district in the central city, 1.7 in the north-east'],
  ])('%s states its finding', (id, expected) => {
    expect(headline(id, 'en')).toBe(expected);
    expect(headline(id, 'zh')).toMatch(/[\u4e00-\u9fff]/);
  });
});
