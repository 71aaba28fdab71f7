import { describe, expect, it } from 'vitest';
import { isCounted } from '../../src/analysis/joinObservations.ts';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
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
    expect(levels).not.toContain('yb21-001');
    const rates = published('growth-timeline', 'en').records.map((record) => record['observation']);
    expect(rates).toEqual(expect.arrayContaining(['lp21-015', 'yb21-253']));
    expect(rates).not.toContain('yb21-169');
  });

  it('show every place that states a level or rate of a year, whichever document does', () => {
    const { observations } = sources.ledger;
    const own = observations.filter(
      (row) =>
        row.indicator === 'gross-regional-product' &&
        isCounted(row) &&
        row.body + row.breakdown + row.scope === '' &&
        /^\d{4}$/.test(row.period),
    );
    const shown = (id: string) => published(id, 'zh').records.map((record) => record['observation']);
    expect(shown('gdp-timeline')).toEqual(
      expect.arrayContaining(
        own.filter(({ basis, kind }) => basis === 'level' && kind === 'result').map(({ id }) => id),
      ),
    );
    expect(shown('growth-timeline')).toEqual(
      expect.arrayContaining(own.filter(({ basis }) => basis === 'growth_rate').map(({ id }) => id)),
    );
  });

  it('show a document added to the tables', () => {
    const [place] = sources.ledger.places.filter(
      ({ id }) => !sources.ledger.observations.some((row) => row.place === id),
    );
    const added = sources.ledger.observations
      .filter(({ id }) => ['na24-008', 'na24-009', 'na24-206'].includes(id))
      .map((row) => ({ ...row, id: `new-${row.id}`, place: place?.id ?? '', document: 'new-report' }));
    const ledger = { ...sources.ledger, observations: [...sources.ledger.observations, ...added] };
    for (const id of ['gdp-timeline', 'growth-timeline']) {
      const { documents, description, records } = publishChart(id, { ...sources, ledger }, 'zh', '/');
      expect(documents).toContain('new-report');
      expect(records.map((record) => record['place'])).toContain(place?.id);
      expect(description).toContain('另有');
    }
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
