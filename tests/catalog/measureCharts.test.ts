import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';

const published = (id: string, lang: 'zh' | 'en') => publishChart(id, sources, lang, '/');

describe('charts of the rules of 2022', () => {
  it.each([
    [
      'measures-rewards',
      '23 of the 30 measures reward with funds; the commonest kind of reward is “larger share of funds” (14 measures)',
      '30项措施中23项的奖励涉及资金，最常见的是资金分配倾斜（14项）',
    ],
  ])('%s states its finding', (id, en, zh) => {
    expect(published(id, 'en').headline).toBe(en);
    expect(published(id, 'zh').headline).toBe(zh);
  });

  it.each([['measures-rewards', 66, 0]])(
    '%s traces each row to its words, or says there are none',
    (id, rows, without) => {
      const { records, table } = published(id, 'zh');
      expect(records).toHaveLength(rows);
      expect(records.filter(({ printed }) => printed === '')).toHaveLength(without);
      const at = table.columns.findIndex(({ key }) => key === 'printed');
      const cells = table.rows.map((row) => row.cells[at]);
      expect(cells.filter((cell) => cell?.path?.startsWith('/documents/cq-2022-measures/#'))).toHaveLength(
        rows - without,
      );
      expect(cells.filter((cell) => cell?.text === '—')).toHaveLength(without);
    },
  );

  it('measures-rewards says whom each reward may go to: the part of the measure that grants it', () => {
    const { records } = published('measures-rewards', 'en');
    const of = (id: string) => {
      const row = records.find((record) => record.id === id);
      return [row?.recipient_kinds, row?.recipients];
    };
    expect(of('reward-01-1')).toEqual([2, 'county zone']);
    expect(records.filter(({ measure }) => measure === 'measure-17')).toSatisfy(
      (own: typeof records) => new Set(own.map(({ recipients }) => recipients)).size === 2,
    );
    expect(records.every(({ recipients }) => String(recipients).startsWith('county'))).toBe(true);
  });
});
