import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { scorecard, type ScoreBullet } from '../../src/charts/scorecard-nanan-2024/draw.ts';
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
    target: { ...end(target, 'target'), room: comparator === 'about' ? 0.5 : 0, comparator },
    result: end(result, 'result'),
    distance: `▲ ${String(result - target)}`,
  };
}

const card = {
  groups: [
    { title: '▲ exceeded · 2', bullets: [bullet('Trade', 'eq', 3, 6), bullet('Jobs', 'ge', 2, 3)] },
    { title: '◐ about met · 1', bullets: [bullet('地区生产总值', 'about', 6, 6)] },
    { title: '▼ missed · 1', bullets: [bullet('Unemployment', 'le', 5, 12)] },
  ],
  open: {
    title: '○ cannot be judged · 2: no result',
    items: [
      { text: 'Lamps: 100', href: '/documents/d/#lamps' },
      { text: '公共停车位：1,000个', href: '/documents/d/#parking' },
    ],
  },
};

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
});

describe('charts of targets asked to draw what they cannot', () => {
  it('refuse a number that is not finite', () => {
    const broken = bullet('Trade', 'eq', Number.NaN, 1);
    expect(() => scorecard({ ...card, groups: [{ title: 't', bullets: [broken] }] }, options(WIDE))).toThrow(
      'chart scorecard: row 1 has a number that is not finite',
    );
  });
});
