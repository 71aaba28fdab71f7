import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';

const published = (id: string, lang: 'zh' | 'en') => publishChart(id, sources, lang, '/');

describe('headlines of structure and ranks', () => {
  it.each([
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
