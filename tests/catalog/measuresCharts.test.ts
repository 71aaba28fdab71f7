import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';

const published = (id: string, lang: 'zh' | 'en') => publishChart(id, sources, lang, '/');

describe('headlines of measures', () => {
  it.each([
    [
      'crosswalk-2020-2022',
      'Of the 26 groups of 2020, 8 continue in substance, 10 are broadened, 1 is narrowed, 4 merge into 2 measures and 3 are gone; 9 of the 30 measures of 2022 match none of them',
      '2020年的26组到2022年，8组大体延续、10组扩大、1组收窄、4组并成2项、3组不再有；2022年的30项措施里9项在2020年没有对应',
    ],
  ])('%s states its finding', (id, en, zh) => {
    expect(published(id, 'en').headline).toBe(en);
    expect(published(id, 'zh').headline).toBe(zh);
  });
});

describe('tables of measures', () => {
  it.each([['crosswalk-2020-2022', 35]])('%s traces every row to the words of a document', (id, count) => {
    const { rows } = published(id, 'en').table;
    expect(rows).toHaveLength(count);
    for (const { cells } of rows) {
      const traced = cells.filter(({ path }) => path?.startsWith('/documents/'));
      expect(traced.length).toBeGreaterThan(0);
      expect(traced.every(({ text, lang }) => text !== '' && lang !== undefined)).toBe(true);
    }
  });

  it('say what is missing', () => {
    const texts = (id: string) =>
      published(id, 'en').table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts('crosswalk-2020-2022')).toContain('—');
    expect(texts('crosswalk-2020-2022')).not.toContain('');
  });
});
