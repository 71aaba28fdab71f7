import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { quantifiedShare, type ShareBar } from '../../src/charts/quantified-share/draw.ts';
import { tasksBySection } from '../../src/charts/tasks-by-section/draw.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { drawn, options } from './normalise.ts';

const widths = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

const section = (id: string, filled: readonly boolean[]) => ({
  id,
  label: `Section ${id}`,
  count: `${String(filled.length)} tasks`,
  squares: filled.map((own, index) => ({
    id: `${id}${String(index)}`,
    description: `${id} ${String(index)}`,
    href: `/tasks/#${id}${String(index)}`,
    filled: own,
  })),
});

const bar = (id: string, quantified: number, total: number): ShareBar => ({
  id,
  label: `Section ${id}`,
  detail: 'by 2025',
  end: `${String(quantified)} of ${String(total)}`,
  description: id,
  total,
  quantified,
});

const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map((match) => Number(match[1]));

describe.each(widths)('charts of tasks, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);

  it('tasks-by-section draws a linked square per task, filled where it states a number', async () => {
    const parts = [
      {
        id: '1',
        label: '到2025年的重点',
        detail: '5 tasks',
        sections: [section('a', [true, false, false]), section('b', [false, true])],
      },
      { id: '2', label: 'Government', detail: '17 tasks', sections: [section('c', Array(17).fill(false))] },
    ];
    const svg = drawn('tasks', () =>
      tasksBySection(parts, { ...options(width), words: { filled: 'number', hollow: 'none' } }),
    );
    expect(svg.match(/<a /g)).toHaveLength(22);
    // One more of each in the key.
    expect(svg.match(/<rect [^>]*fill="var\(--ink\)"/g)).toHaveLength(3);
    expect(svg.match(/<rect [^>]*fill="var\(--paper\)"/g)).toHaveLength(21);
    expect(Math.max(...numbers(svg, /<rect x="([\d.]+)"/g))).toBeLessThan(width - 50);
    await matches('tasks-by-section', svg);
  });

  it('quantified-share draws a cell per task and fills the share', async () => {
    const svg = drawn('share', () =>
      quantifiedShare([bar('a', 4, 5), bar('b', 1, 2), bar('c', 0, 4)], {
        ...options(width),
        overall: { share: 5 / 11, label: 'all tasks 45%' },
      }),
    );
    const cells = numbers(svg, /<rect [^>]*? width="([\d.]+)"/g);
    expect(cells).toHaveLength(11);
    // Cells and the gaps after them fill a bar of one length, whatever the number of tasks.
    expect(((cells[0] ?? 0) + 2) * 5).toBeCloseTo(((cells[5] ?? 0) + 2) * 2, 0);
    expect(svg.match(/<rect [^>]*fill="var\(--ink\)"/g)).toHaveLength(5);
    await matches('quantified-share', svg);
  });
});

describe('charts of tasks asked to draw what they cannot', () => {
  it('refuse no rows', () => {
    const words = { filled: '', hollow: '' };
    expect(() => tasksBySection([], { ...options(WIDE), words })).toThrow(ChartError);
  });

  it('refuse a share of no tasks', () => {
    expect(() =>
      quantifiedShare([bar('a', 0, 0)], { ...options(WIDE), overall: { share: 0.3, label: '' } }),
    ).toThrow(/not finite/);
  });
});
