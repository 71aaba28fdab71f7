import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/publishChart.ts';
import { sources } from '../../src/ledger/sources.ts';

const published = (id: string, lang: 'zh' | 'en') => publishChart(id, sources, lang, '/');

describe('timelines of regional product', () => {
  it.each(['gdp-timeline', 'growth-timeline'])('%s cites exactly the documents of its rows', (id) => {
    const { documents, records } = published(id, 'en');
    expect([...documents].sort()).toEqual([...new Set(records.map((record) => record['document']))].sort());
  });

  it('have a level once, not again as the threshold it passed, and leave quarters out', () => {
    const levels = published('gdp-timeline', 'en').records.map((record) => record['observation']);
    expect(levels).toEqual(expect.arrayContaining(['yb21-002', 'ctx-031']));
    expect(levels).toHaveLength(11);
    expect(levels).not.toContain('yb21-001');
    const rates = published('growth-timeline', 'en').records.map((record) => record['observation']);
    expect(rates).toHaveLength(16);
    expect(rates).not.toContain('yb21-169');
  });

  it('join no two levels of the municipality across 2022 and 2023, or 2023 and 2024', () => {
    const { description, records, table } = published('gdp-timeline', 'en');
    expect(description).toMatch(
      /^Chongqing Municipality, 6 years: 2020 to 2022 can [^;]*; 2024 to 2025 can [^;]*; 2023 and 2024 not /,
    );
    const column = table.columns.findIndex(({ label }) => label === 'Status');
    const status = table.rows.slice(0, 6).map(({ cells }) => cells[column]?.text);
    expect(status).toEqual(
      [2020, 2020, 2020, 2023, 2024, 2024].map((year) => `first release, series from ${String(year)}`),
    );
    expect(records.slice(0, 6).map(({ period, series }) => [period, series])).toEqual([
      ['2020', 'chongqing-gdp-2020'],
      ['2021', 'chongqing-gdp-2020'],
      ['2022', 'chongqing-gdp-2020'],
      ['2023', 'chongqing-gdp-2023'],
      ['2024', 'chongqing-gdp-2024'],
      ['2025', 'chongqing-gdp-2024'],
    ]);
  });

  it('state their findings', () => {
    expect(published('gdp-timeline', 'zh').headline).toBe(
      '重庆市地区生产总值2025年33,757.93亿元；与2023年及以前不可比',
    );
    expect(published('gdp-timeline', 'en').headline).toBe(
      'Chongqing’s GDP was stated as CNY 3,376 billion for 2025; not comparable with 2023 and before',
    );
    expect(published('growth-timeline', 'zh').headline).toBe(
      '南岸区2024年目标增长6%左右，后来写明增长5.9%：大致达到',
    );
    expect(published('growth-timeline', 'en').headline).toBe(
      'Nan’an aimed at growth of about 6% for 2024 and later stated 5.9%: about met',
    );
  });
});
