import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { firmness } from '../../src/charts/firmness/draw.ts';
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

  it('firmness fills 100% and names every piece but empty ones', async () => {
    const bars = [
      {
        id: 'd',
        label: 'Report · 4 targets',
        pieces: [
          { pattern: 'solid' as const, share: 0.5, label: 'exact 2 (50%)', description: 'd · exact 2 (50%)' },
          {
            pattern: 'upright' as const,
            share: 0.25,
            label: 'more than 1 (25%)',
            description: 'd · more than 1 (25%)',
          },
          { pattern: 'level' as const, share: 0, label: 'at most 0 (0%)', description: 'd · at most 0 (0%)' },
          { pattern: 'pale' as const, share: 0.25, label: 'about 1 (25%)', description: 'd · about 1 (25%)' },
        ],
      },
      {
        id: 't',
        label: '4项任务',
        pieces: [
          { pattern: 'dashed' as const, share: 1, label: '没有数字 4', description: 'd · 没有数字 4' },
        ],
      },
    ];
    const svg = drawn('firmness', () => firmness(bars, options(width)));
    const lengths = rectWidths(svg);
    expect(lengths[0]).toBeCloseTo((width - 2) / 2, 0);
    expect((lengths[0] ?? 0) + (lengths[1] ?? 0) + (lengths[2] ?? 0)).toBeCloseTo(width - 2, 0);
    expect(svg).not.toContain('at most');
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
