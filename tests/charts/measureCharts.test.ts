import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/chartOptions.ts';
import { measureAgencies, type AgencyLine } from '../../src/charts/measureAgencies.ts';
import { measureMatrix, type MeasureColumn } from '../../src/charts/measureMatrix.ts';
import type { ExtentMark } from '../../src/charts/parts/extentMarks.ts';
import type { MeasureBlock } from '../../src/charts/parts/measureBlocks.ts';
import { ChartError } from '../../src/errors.ts';
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
  { id: 'a', label: 'assessment bonus', short: 'assessment', count: 2 },
  { id: 'b', label: '资金分配倾斜', short: '资金倾斜', count: 2 },
  { id: 'c', label: 'publicity', short: 'publicity', count: 1 },
];
const key = (['whole', 'part', 'none'] as const).map((mark) => ({ mark, label: `key ${mark}` }));

const cell = (no: number, lead: boolean) => ({
  label: String(no),
  lead,
  href: `/measures/m${String(no)}/`,
  description: `${String(no)} ${lead ? 'lead' : 'support'}`,
});
const agencies: AgencyLine[] = [
  {
    id: 'a',
    label: 'Development and Reform Commission',
    leads: 2,
    supports: 1,
    cells: [cell(1, true), cell(6, true), cell(8, false)],
  },
  { id: 'b', label: '市新冠肺炎疫情防控指挥部综合办公室', leads: 1, supports: 0, cells: [cell(29, true)] },
];
const agencyWords = {
  heads: { leads: 'leads', supports: 'supports' },
  key: [true, false].map((lead) => ({
    cell: { ...cell(0, lead), label: '', href: '' },
    label: lead ? 'lead' : 'support',
  })),
};

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

  it('measureAgencies fills the cells of leads and leaves those of support hollow', async () => {
    const svg = drawn('agencies', () => measureAgencies(agencies, { ...options(width), ...agencyWords }));
    expect(svg.match(/<rect [^>]*fill="var\(--ink\)"/g)).toHaveLength(3 + 1);
    expect(svg.match(/<rect [^>]*fill="var\(--paper\)"/g)).toHaveLength(1 + 1);
    expect(svg.match(/href="\/measures\//g)).toHaveLength(4);
    await matches('measureAgencies', svg);
  });
});

describe('measureAgencies', () => {
  it('refuses no rows', () => {
    expect(() => measureAgencies([], { ...options(WIDE), ...agencyWords })).toThrow(ChartError);
  });

  it('has room for fourteen cells, the most an agency has', () => {
    for (const width of [WIDE, NARROW]) {
      const cells = Array.from({ length: 14 }, (_, index) => cell(index + 1, false));
      const svg = drawn('room', () =>
        measureAgencies([{ id: 'f', label: 'F', leads: 0, supports: 14, cells }], {
          ...options(width),
          ...agencyWords,
        }),
      );
      const ends = [...svg.matchAll(/<rect x="([\d.]+)"[^>]*? width="([\d.]+)"/g)].map(
        (match) => Number(match[1]) + Number(match[2]),
      );
      expect(Math.max(...ends)).toBeLessThan(width);
    }
  });
});
