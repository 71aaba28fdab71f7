import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';
import { positionWords } from '../../src/format/positionLabel.ts';
import { embedTable } from '../../src/faces/embeds/embedPage.ts';

describe('a position in a sentence', () => {
  const from = { short_zh: '渝中', short_en: 'Yuzhong' };

  it.each([
    ['east', '渝中以东约80公里', 'about 80 km east of Yuzhong'],
    ['northeast', '渝中东北约80公里', 'about 80 km north-east of Yuzhong'],
    [null, '由此看各地', 'the others are seen from here'],
  ] as const)('%s', (direction, zh, en) => {
    expect(positionWords({ from, direction, kilometres: 80 }, 'zh')).toBe(zh);
    expect(positionWords({ from, direction, kilometres: 80 }, 'en')).toBe(en);
  });
});

describe('awards-map in words', () => {
  const id = 'awards-map';
  const chart = publishChart(id, sources, 'en', '/');
  const column = (key: string): number => chart.table.columns.findIndex((each) => each.key === key);
  const cellsOf = (place: string): string[] =>
    (chart.table.rows.find((row) => row.id === place)?.cells ?? []).map(({ text }) => text);

  it('lists the places by value', () => {
    const values = chart.table.rows.map(({ cells }) => Number(cells[column('groups')]?.text));
    expect(values).toHaveLength(40);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('says where each place lies and what lies around it', () => {
    expect(cellsOf('500102').slice(column('position'))).toEqual([
      'about 80 km east',
      'Dianjiang, Fengdu, Wulong, Nanchuan, Banan, Changshou',
    ]);
    expect(cellsOf('500103')[column('position')]).toBe('the others are seen from here');
    expect(cellsOf('chongqing-high-tech-zone').slice(column('position'))).toEqual([
      'no border, listed beside',
      '—',
    ]);
    expect(publishChart(id, sources, 'zh', '/').table.rows[0]?.cells[column('position')]?.text).toBe(
      '东北约35公里',
    );
  });

  it('names the places it has no data for', () => {
    expect(chart.description).toContain(
      'Neither on the list nor on the map: Liangjiang District and Chongqing Economic and Technological Development Zone.',
    );
  });

  it('keeps these words out of files and embeds', () => {
    expect(Object.keys(chart.records[0] ?? {})).toEqual(['place', 'name_zh', 'name_en', 'cluster', 'groups']);
    const embedded = embedTable(chart.table, 'table', (path) => path);
    expect(embedded.match(/<th scope="col"/g)).toHaveLength(3);
    expect(embedded).not.toContain('km east');
    expect(embedded.match(/<tr>/g)).toHaveLength(41);
  });
});
