import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/catalog/publishChart.ts';
import { sources } from '../../src/datasets/sources.ts';

const published = (id: string, lang: 'zh' | 'en') => publishChart(id, sources, lang, '/');

describe('headlines of structure and ranks', () => {
  it.each([
    [
      'nanan-2023-quarters',
      'Nan’an’s cumulative growth in 2023 was lowest for the first half, 3.7%, and highest for the full year, 6.7%',
      '南岸区2023年累计增速：上半年3.7%最低，全年6.7%最高',
    ],
    [
      'industry-structure',
      'The largest shift in Yubei from 2015 to 2020: the tertiary sector’s share rose by 18.6 points to 66%',
      '渝北区五年间变动最大的是第三产业：占比上升18.6个百分点，到66%',
    ],
    [
      'ranks-claimed',
      '13 of the 28 ranks in Nan’an’s 2024 report are first places',
      '南岸区2024年报告列出28个名次，其中13个是第1',
    ],
  ])('%s states its finding', (id, en, zh) => {
    expect(published(id, 'en').headline).toBe(en);
    expect(published(id, 'zh').headline).toBe(zh);
  });
});

describe('what is not stated', () => {
  it('is empty in the data and said in the table', () => {
    const chart = published('nanan-2023-quarters', 'en');
    const missing = chart.records.filter((record) => record['growth_percent'] === null);
    expect(missing.map((record) => record['place'])).toEqual(Array(3).fill('chongqing-economic-zone'));
    expect(chart.table.rows[4]?.cells.map(({ text }) => text)).toContain('not stated');
  });
});
