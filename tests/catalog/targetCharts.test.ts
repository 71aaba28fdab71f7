import { describe, expect, it } from 'vitest';
import { isTarget } from '../../src/analysis/countedRows.ts';
import { distanceText } from '../../src/charts/yubei-2025-path/pathColumns.ts';
import { publishChart } from '../../src/charts/kit/publishChart.ts';
import { sources } from '../../src/ledger/sources.ts';

describe('headlines of targets', () => {
  it.each([
    ['firmness', '107 of Liangping’s 156 tasks have no number'],
    [
      'yubei-2025-path',
      '10 of 12 comparable Yubei targets for 2025 lie above the 2020 figure, one by more than 58.4%; 1 lies below; 1 sets a floor below it',
    ],
  ])('%s states its finding', (id, expected) => {
    expect(publishChart(id, sources, 'en', '/').headline).toBe(expected);
  });
});

describe('tables of targets', () => {
  const table = (id: string) => publishChart(id, sources, 'zh', '/').records;

  it('count every target once, of documents that state enough for shares', () => {
    const byDocument = Map.groupBy(sources.ledger.observations.filter(isTarget), ({ document }) => document);
    const targets = [...byDocument.values()].flatMap((rows) =>
      rows.length < 20 ? [] : rows.map(({ id }) => id),
    );
    const counted = (rows: ReturnType<typeof table>, key: string): string[] =>
      rows.flatMap((row) => String(row[key]).split(' ').filter(Boolean)).sort();
    const firm = table('firmness').filter(({ counted: of }) => of === 'targets');
    expect(counted(firm, 'row_ids')).toEqual([...targets].sort());
  });

  it('count every task once in the plan and once in its sections', () => {
    const tasks = sources.ledger.tasks.map(({ id }) => id);
    const rows = table('firmness').filter(({ counted: of }) => of === 'tasks');
    for (const inSections of [false, true]) {
      const own = rows.filter(({ section }) => (section !== null) === inSections);
      expect(own.flatMap((row) => String(row['row_ids']).split(' ').filter(Boolean)).sort()).toEqual(
        tasks.toSorted(),
      );
    }
  });

  it('give levels of one row in one unit', () => {
    for (const row of table('yubei-2025-path').filter(({ distance }) => distance !== null)) {
      expect(row['result_2020_unit']).toBe(row['target_2025_unit']);
    }
  });
});

describe('distanceText', () => {
  it('rounds so that bounds stay true', () => {
    expect(distanceText({ value: 58.478, unit: 'percent', comparator: 'gt' }, 'en')).toBe(
      'more than 58.4% above',
    );
    expect(distanceText({ value: 38.4615, unit: 'percent', comparator: 'lt' }, 'zh')).toBe('高不到38.5%');
    expect(distanceText({ value: -0.08, unit: 'points', comparator: 'ge' }, 'zh')).toBe('至多低0.08个百分点');
    expect(distanceText({ value: 3, unit: 'points', comparator: null }, 'en')).toBe('');
  });
});
