import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/publishChart.ts';
import { sources } from '../../src/ledger/sources.ts';

const published = (id: string, lang: 'zh' | 'en') => publishChart(id, sources, lang, '/');

describe('charts of the rules of 2022', () => {
  it.each([
    [
      'measures-rewards',
      '23 of the 30 measures reward with funds; the commonest kind of reward is “larger share of funds” (14 measures)',
      '30项措施中23项的奖励涉及资金，最常见的是资金分配倾斜（14项）',
    ],
    [
      'measures-recipients',
      'All 30 measures may go to districts and counties, 25 to national development platforms, 6 to townships and subdistricts',
      '30项措施都可以给区县，25项可以给国家级开发开放平台，6项可以给乡镇（街道）',
    ],
  ])('%s states its finding', (id, en, zh) => {
    expect(published(id, 'en').headline).toBe(en);
    expect(published(id, 'zh').headline).toBe(zh);
  });

  it.each([
    ['measures-rewards', 66, 0],
    ['measures-recipients', 96, 29],
  ])('%s traces each row to its words, or says there are none', (id, rows, without) => {
    const { records, table } = published(id, 'zh');
    expect(records).toHaveLength(rows);
    expect(records.filter(({ printed }) => printed === '')).toHaveLength(without);
    const at = table.columns.findIndex(({ key }) => key === 'printed');
    const cells = table.rows.map((row) => row.cells[at]);
    expect(cells.filter((cell) => cell?.path?.startsWith('/documents/cq-2022-measures/#'))).toHaveLength(
      rows - without,
    );
    expect(cells.filter((cell) => cell?.text === '—')).toHaveLength(without);
  });
});
