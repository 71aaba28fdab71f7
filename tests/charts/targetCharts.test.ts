import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/chartOptions.ts';
<<<<<<< HEAD
import { firmness } from '../../src/charts/firmness.ts';
import { targetsByField } from '../../src/charts/targetsByField.ts';
import { yubeiPath, type PathLine } from '../../src/charts/yubeiPath.ts';
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
          { pattern: 'solid' as const, share: 0.5, label: 'exact 2 (50%)' },
          { pattern: 'upright' as const, share: 0.25, label: 'more than 1 (25%)' },
          { pattern: 'level' as const, share: 0, label: 'at most 0 (0%)' },
          { pattern: 'pale' as const, share: 0.25, label: 'about 1 (25%)' },
        ],
      },
      { id: 't', label: '4项任务', pieces: [{ pattern: 'dashed' as const, share: 1, label: '没有数字 4' }] },
    ];
    const svg = drawn('firmness', () => firmness(bars, options(width)));
    const lengths = rectWidths(svg);
    expect(lengths[0]).toBeCloseTo((width - 2) / 2, 0);
    expect((lengths[0] ?? 0) + (lengths[1] ?? 0) + (lengths[2] ?? 0)).toBeCloseTo(width - 2, 0);
    expect(svg).not.toContain('at most');
    await matches('firmness', svg);
  });

  it('targetsByField draws counts in proportion and none as a number', async () => {
    const counts = (...numbers: number[]) =>
      numbers.map((count) => ({ count, description: `n ${String(count)}` }));
    const svg = drawn('fields', () =>
      targetsByField(
        [
          { id: 'a', label: 'Consumption and services', counts: counts(12, 4) },
          { id: 'b', label: '工业', counts: counts(3, 0) },
        ],
        [
          { id: 'x', heading: ['Liangping', '2021', '15 in all'] },
          { id: 'y', heading: ['南岸', '2024年', '共4个'] },
        ],
        options(width),
      ),
    );
    const lengths = rectWidths(svg);
    expect(lengths).toHaveLength(3);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(3, 1);
    expect(svg).toContain('>0<');
    await matches('targetsByField', svg);
  });

  it('yubeiPath scales each indicator by itself and marks how firm a figure is', async () => {
    const line = (when: string, value: number | null, extra: Partial<PathLine> = {}): PathLine => ({
      when,
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
=======
import { headlineTargets, type HeadlineBlock } from '../../src/charts/headlineTargets.ts';
import type { ScoreBullet } from '../../src/charts/parts/bulletMarks.ts';
import { scorecard } from '../../src/charts/scorecard.ts';
import { drawn, options } from './normalise.ts';

type Comparator = ScoreBullet['target']['comparator'];

function bullet(label: string, comparator: Comparator, target: number, result: number): ScoreBullet {
  const end = (value: number, kind: string) => ({
    value,
    label: `${kind} ${String(value)}%`,
    href: `/documents/d/#${label}-${kind}`,
    description: `${label}: ${kind} ${String(value)}%`,
  });
  return {
    label,
    target: { ...end(target, 'target'), room: comparator === '~' ? 0.5 : 0, comparator },
    result: end(result, 'result'),
    distance: `▲ ${String(result - target)}`,
  };
}

const card = {
  groups: [
    { title: '▲ exceeded · 2', bullets: [bullet('Trade', '=', 3, 6), bullet('Jobs', '>=', 2, 3)] },
    { title: '◐ about met · 1', bullets: [bullet('地区生产总值', '~', 6, 6)] },
    { title: '▼ missed · 1', bullets: [bullet('Unemployment', '<=', 5, 12)] },
  ],
  open: {
    title: '○ cannot be judged · 2: no result',
    items: [
      { text: 'Lamps: 100', href: '/documents/d/#lamps' },
      { text: '公共停车位：1,000个', href: '/documents/d/#parking' },
    ],
  },
};

const line = (label: string, value: number | null, comparator: Comparator = '=') => ({
  label,
  figure: value === null ? 'not stated' : `${comparator} ${String(value)}%`,
  mark: value === null ? null : { value, room: comparator === '~' ? 0.5 : 0, comparator },
  description: `${label}: ${String(value)}`,
  href: value === null ? '' : `/documents/d/#${label}`,
});
const blocks: HeadlineBlock[] = [
  { title: 'GDP', detail: 'growth', lines: [line('A 2021', 8, '>='), line('B 2024', 4, '~')] },
  { title: '固定资产投资', detail: 'growth', lines: [line('A 2021', 16), line('B 2024', null)] },
  { title: 'Sales', detail: 'growth', lines: [line('A 2021', 0), line('B 2024', 2, '<=')] },
];

const attributes = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map((match) => Number(match[1]));

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
] as const)('charts of targets, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);

  it('scorecard draws results in proportion from zero, targets hollow, “about” as a band', async () => {
    const svg = drawn('card', () => scorecard(card, options(width)));
    const [band = 0, ...bars] = attributes(svg, /<rect [^>]*? width="([\d.]+)"/g);
    expect(bars).toHaveLength(4);
    expect((bars[3] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(2, 1);
    expect(band / (bars[0] ?? 1)).toBeCloseTo(1 / 6, 1);
    expect(svg.match(/<circle/g)).toHaveLength(4);
    expect(svg.match(/<a /g)).toHaveLength(10);
    await matches('scorecard', svg);
  });

  it('headlineTargets draws stated figures on one scale and what is not stated as such', async () => {
    const svg = drawn('headline', () => headlineTargets(blocks, options(width)));
    const [eight = 0, four = 0, sixteen = 0, zero = 0] = attributes(svg, /<circle cx="([\d.]+)"/g);
    expect((sixteen - zero) / (eight - zero)).toBeCloseTo(2, 1);
    expect((eight - zero) / (four - zero)).toBeCloseTo(2, 1);
    expect(svg.match(/<circle/g)).toHaveLength(5);
    expect(svg.match(/>not stated</g)).toHaveLength(1);
    await matches('headlineTargets', svg);
  });
});

describe('charts of targets asked to draw what they cannot', () => {
  it('refuse a number that is not finite', () => {
    const broken = bullet('Trade', '=', Number.NaN, 1);
    expect(() => scorecard({ ...card, groups: [{ title: 't', bullets: [broken] }] }, options(WIDE))).toThrow(
      'chart scorecard: row 1 has a number that is not finite',
    );
    expect(() => headlineTargets([], options(WIDE))).toThrow('chart headline-targets: there are no rows');
>>>>>>> 576aab1 (Add a scorecard and headline targets)
  });
});
