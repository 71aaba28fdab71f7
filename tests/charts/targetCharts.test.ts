import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { firmness, type Pattern } from '../../src/charts/firmness/draw.ts';
import { yubeiPath, type PathLine } from '../../src/charts/yubei-2025-path/draw.ts';
import { drawn, options } from './normalise.ts';

const widths = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

const rectWidths = (svg: string): number[] =>
  [...svg.matchAll(/<rect [^>]*? width="([\d.]+)"/g)].map((match) => Number(match[1]));

describe.each(widths)('charts of targets, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);

  it('firmness draws a linked square per task, fills 100% and names every piece but empty ones', async () => {
    const piece = (pattern: Pattern, share: number, label: string) => ({
      pattern,
      share,
      label,
      description: `d · ${label}`,
      href: '/documents/d/',
    });
    const bars = [
      {
        id: 'd',
        label: 'Report · 4 targets',
        pieces: [
          piece('solid', 0.5, 'exact 2 (50%)'),
          piece('upright', 0.25, 'more than 1 (25%)'),
          piece('level', 0, 'at most 0 (0%)'),
          piece('pale', 0.25, 'about 1 (25%)'),
        ],
      },
    ];
    const square = (pattern: Pattern, index: number) => ({
      pattern,
      description: `task ${String(index)}`,
      href: `/tasks/#t${String(index)}`,
    });
    const plan = {
      id: 't',
      label: '19项任务',
      pieces: [piece('hollow', 2 / 19, '以上 2'), piece('point', 17 / 19, '没有数字 17')],
      sections: [
        { id: 'a', label: '到2025年的重点', end: '2/2', squares: [square('hollow', 1), square('hollow', 2)] },
        {
          id: 'b',
          label: 'Government',
          end: '0 of 17',
          squares: Array.from({ length: 17 }, (_, index) => square('point', index)),
        },
      ],
    };
    const svg = drawn('firmness', () => firmness(bars, plan, options(width)));
    const lengths = rectWidths(svg).filter((length) => length > 20);
    expect(Math.max(...lengths)).toBeCloseTo((width - 2) / 2, 0);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(width - 2, 0);
    expect(svg).not.toContain('at most');
    expect(svg.match(/href="\/tasks\/#t/g)).toHaveLength(19);
    expect(Math.max(...[...svg.matchAll(/<rect x="([\d.]+)"/g)].map(([, x]) => Number(x)))).toBeLessThan(
      width - 14,
    );
    await matches('firmness', svg);
  });

  it('yubeiPath scales each indicator by itself and marks how firm a figure is', async () => {
    const line = (when: string, value: number | null, extra: Partial<PathLine> = {}): PathLine => ({
      when,
      description: `${when} · ${String(value)}`,
      label: value === null ? 'growth: 7%' : String(value),
      value,
      target: when !== '2020',
      mark: 'none',
      ...extra,
    });
    const cell = (id: string, factor: number) => ({
      id,
      label: `Indicator ${id}`,
      lines: [line('2020', 5 * factor), line('2021', null), line('2025', 10 * factor, { mark: 'up' })],
      distance: 'target more than 100% above 2020',
    });
    const groups = [
      { id: 'both', label: 'Both', cells: [cell('a', 1), cell('b', 1000), cell('c', 1)] },
      {
        id: 'rest',
        label: 'Rest',
        cells: [{ id: 'd', label: '占比', lines: [line('2025', 60, { mark: 'about' })], distance: '' }],
      },
    ];
    const svg = drawn('path', () => yubeiPath(groups, options(width)));
    const lengths = rectWidths(svg);
    expect(lengths[1]).toBeCloseTo(2 * (lengths[0] ?? 0), 0);
    expect(lengths[3]).toBeCloseTo(lengths[1] ?? 0, 0);
    expect(svg.match(/fill="var\(--river-pale\)"/g)).toHaveLength(1);
    await matches('yubeiPath', svg);
  });
});
