import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import {
  measureMatrix,
  type MeasureColumn,
  type ExtentMark,
  type MeasureBlock,
} from '../../src/charts/measures-rewards/draw.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { drawn, options } from './normalise.ts';

const line = (no: number, label: string, marks: readonly ExtentMark[]) => ({
  id: `m${String(no)}`,
  no,
  label,
  href: `/measures/m${String(no)}/`,
  marks: marks.map((mark) => ({ mark, title: `${label} · ${mark}` })),
});
const blocks: MeasureBlock[] = [
  {
    id: 'economy',
    label: 'Economy',
    lines: [
      line(1, 'Expand effective investment', ['whole', 'none', 'none']),
      line(2, 'A name that is longer than any column of names could ever be', ['whole', 'part', 'none']),
    ],
  },
  { id: 'rural', label: '乡村', lines: [line(3, '深入开展乡村治理', ['none', 'whole', 'whole'])] },
];
const columns: MeasureColumn[] = [
  { id: 'a', label: 'assessment bonus', count: 2 },
  { id: 'b', label: '资金分配倾斜', count: 2 },
  { id: 'c', label: 'publicity', count: 1 },
];
const key = (['whole', 'part', 'none'] as const).map((mark) => ({ mark, label: `key ${mark}` }));

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
] as const)('charts of measures, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);
  const matrix = (rows: readonly MeasureBlock[]) =>
    measureMatrix(rows, { ...options(width), columns, key, countLabel: 'measures' });

  it('measureMatrix marks every place: disc, half disc or point', async () => {
    const svg = drawn('matrix', () => matrix(blocks));
    const titles = [...svg.matchAll(/<title>([^<]+)<\/title>/g)].map((match) => match[1] ?? '');
    const count = (mark: string): number => titles.filter((title) => title.endsWith(`· ${mark}`)).length;
    expect(count('whole')).toBe(4);
    expect(count('none')).toBe(4);
    // A ring and its filled half.
    expect(count('part')).toBe(2);
    expect(svg.match(/href="\/measures\//g)).toHaveLength(3);
    await matches('measureMatrix', svg);
  });

  it('measureMatrix refuses a line with a mark too few', () => {
    const short = [{ id: 'x', label: 'X', lines: [line(1, 'Short', ['whole'])] }];
    expect(() => matrix(short)).toThrow('m1 has 1 marks for 3 columns');
    expect(() => matrix([])).toThrow(ChartError);
  });
});
