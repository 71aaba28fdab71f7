import { expect, it } from 'vitest';
import { type PathStep, yubeiPath } from '../../src/charts/yubei-2025-path/draw.ts';
import { measureDistance, traceTargets } from '../../src/charts/yubei-2025-path/numbers.ts';
import { distanceText } from '../../src/charts/yubei-2025-path/pathColumns.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { targetRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, numbersIn, published } from './normalise.ts';

const result = (id: string, extra = {}) =>
  targetRow(id, { kind: 'result', period: '2020', value: 8, ...extra });
const YEARS = { base: '2020', next: '2021', goal: '2025', span: '2021/2025' };
const share = { basis: 'share', unit: '%' } as const;
const trace = (...rows: ObservationRow[]) => traceTargets(rows, YEARS);

it('sets amounts apart in per cent and rates in points', () => {
  expect(measureDistance(result('a'), targetRow('b'))).toEqual({
    value: 25,
    unit: 'percent',
    comparator: 'eq',
  });
  expect(
    measureDistance(
      result('a', { ...share, value: 66 }),
      targetRow('b', { ...share, value: 60, comparator: 'about' }),
    ),
  ).toEqual({ value: -6, unit: 'points', comparator: 'about' });
});

it('keeps how firm the two are', () => {
  const firm = (base: 'eq' | 'gt', goal: 'eq' | 'ge') =>
    measureDistance(result('a', { comparator: base }), targetRow('b', { comparator: goal }))?.comparator;
  expect([firm('eq', 'ge'), firm('gt', 'eq'), firm('gt', 'ge')]).toEqual(['ge', 'lt', null]);
});

it('compares nothing that comparePair refuses', () => {
  for (const other of [{ unit: '万元' }, { series: 'revised' }])
    expect(measureDistance(result('a', other), targetRow('b'))).toBeNull();
});

it('needs two of result, next and far target', () => {
  expect(trace(result('a'))).toEqual([]);
  expect(trace(result('a'), targetRow('b'))).toHaveLength(1);
});

it('keeps growth beside the levels and prefers the exact result to a threshold', () => {
  const [path] = trace(
    result('threshold', { comparator: 'gt' }),
    result('exact'),
    targetRow('growth', { period: '2021', basis: 'growth_rate', unit: '%' }),
    targetRow('average', { period: '2021/2025', basis: 'avg_annual_growth', unit: '%' }),
  );
  expect(path).toMatchObject({
    base: { id: 'exact' },
    next: null,
    goal: null,
    distance: null,
    nextGrowth: { id: 'growth' },
    spanTarget: { id: 'average' },
  });
});

it('traces neither facts nor what only says another row again, and never mixes an amount and a share', () => {
  expect(trace(result('a'), targetRow('b', { restates: 'c' }))).toEqual([]);
  expect(trace(result('a'), targetRow('b', { kind: 'fact' }))).toEqual([]);
  expect(trace(result('a', share), targetRow('b'))).toEqual([]);
  expect(trace(result('a', share), targetRow('g', { period: '2021', basis: 'growth_rate' }))).toEqual([]);
});

it('puts compared amounts first, the farthest on top', () => {
  const paths = trace(
    ...[targetRow('x', { indicator: 'none' }), targetRow('y', { indicator: 'none', period: '2021' })],
    ...['near', 'far'].flatMap((indicator, index) => [
      result(`${indicator}-r`, { indicator }),
      targetRow(`${indicator}-t`, { indicator, value: 10 + index }),
    ]),
  );
  expect(paths.map(({ indicator, distance }) => [indicator, distance?.value])).toEqual([
    ['far', 37.5],
    ['near', 25],
    ['none', undefined],
  ]);
});

it('gives levels of one row in one unit, and states its finding', () => {
  const compared = published('yubei-2025-path').records.filter(({ distance }) => distance !== null);
  expect(compared.filter((row) => row['result_2020_unit'] !== row['target_2025_unit'])).toEqual([]);
  expect(findings('yubei-2025-path')).toEqual([
    '渝北2025年的目标：能与2020年比的12个，10个定得更高，规上工业总产值高58.4%以上',
    'Yubei’s targets for 2025: 10 of 12 that can be compared lie above 2020, one by more than 58.4%',
  ]);
});

it.each([
  [58.478, 'percent', 'gt', 'en', 'more than 58.4% above'],
  [38.4615, 'percent', 'lt', 'zh', '高不到38.5%'],
  [-0.08, 'points', 'ge', 'zh', '至多低0.08个百分点'],
  [3, 'points', null, 'en', ''],
] as const)('rounds %d %s, %s, so that bounds stay true', (value, unit, comparator, lang, said) => {
  expect(distanceText({ value, unit, comparator }, lang)).toBe(said);
});

it.each(LAYOUTS)(
  'draws how far a target lies from the result, as firm as it is, %s',
  async (layout, width) => {
    const step = (id: string, distance: number, mark: PathStep['mark'] = 'none'): PathStep => ({
      ...{ id, distance, mark, label: `Indicator ${id}`, stated: '5 → 10', said: `${String(distance)}%` },
      description: `${id} · ${String(distance)}`,
    });
    const groups = [
      {
        id: 'percent',
        label: 'Amounts',
        steps: [step('a', 60, 'up'), step('b', 30), step('c', -15, 'down')],
      },
      { id: 'points', label: '比率', steps: [step('d', 6, 'about')] },
    ];
    const svg = drawn('path', () => yubeiPath(groups, options(width)));
    const ends = numbersIn(svg, /<circle cx="([\d.]+)"/g);
    const [zero = 0, , , other] = ends;
    const far = ends.slice(4).map((end) => end - zero);
    expect(other).toBe(zero);
    expect((far[0] ?? 0) / (far[1] ?? 1)).toBeCloseTo(2, 1);
    expect((far[2] ?? 0) / (far[1] ?? 1)).toBeCloseTo(-0.5, 1);
    // A group has a scale of its own.
    expect(far[3]).toBeCloseTo(far[0] ?? 0, 1);
    expect(svg.match(/fill="var\(--river-pale\)"/g)).toHaveLength(1);
    await matchesSnapshot(svg, `yubei-2025-path--${layout}`);
    const broken = [{ id: 'x', label: 'x', steps: [step('x', Number.NaN)] }];
    expect(() => yubeiPath(broken, options(width))).toThrow(ChartError);
  },
);
