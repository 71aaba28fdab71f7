import { describe, expect, it } from 'vitest';
import { measureDistance, traceTargets } from '../../src/charts/yubei-2025-path/numbers.ts';
import { observation } from './targetRows.ts';

const result = (id: string, extra = {}) =>
  observation(id, { kind: 'result', period: '2020', value: 8, ...extra });
const YEARS = { base: '2020', next: '2021', goal: '2025', span: '2021/2025' };

describe('measureDistance', () => {
  it('sets amounts apart in per cent and rates in points', () => {
    expect(measureDistance(result('a'), observation('b'))).toEqual({
      value: 25,
      unit: 'percent',
      comparator: 'eq',
    });
    const share = { basis: 'share' as const, unit: '%' };
    expect(
      measureDistance(
        result('a', { ...share, value: 66 }),
        observation('b', { ...share, value: 60, comparator: 'about' }),
      ),
    ).toEqual({ value: -6, unit: 'points', comparator: 'about' });
  });

  it('keeps how firm the two are', () => {
    const firm = (base: 'eq' | 'gt', goal: 'eq' | 'ge'): string | null | undefined =>
      measureDistance(result('a', { comparator: base }), observation('b', { comparator: goal }))?.comparator;
    expect(firm('eq', 'ge')).toBe('ge');
    expect(firm('gt', 'eq')).toBe('lt');
    expect(firm('gt', 'ge')).toBeNull();
  });

  it('compares nothing that comparePair refuses', () => {
    expect(measureDistance(result('a', { unit: '万元' }), observation('b'))).toBeNull();
    expect(measureDistance(result('a', { series: 'revised' }), observation('b'))).toBeNull();
  });
});

describe('traceTargets', () => {
  it('needs two of result, next and far target', () => {
    expect(traceTargets([result('a')], YEARS)).toEqual([]);
    expect(traceTargets([result('a'), observation('b')], YEARS)).toHaveLength(1);
  });

  it('keeps growth beside the levels and prefers the exact result to a threshold', () => {
    const [path] = traceTargets(
      [
        result('threshold', { comparator: 'gt' }),
        result('exact'),
        observation('growth', { period: '2021', basis: 'growth_rate', unit: '%' }),
        observation('average', { period: '2021/2025', basis: 'avg_annual_growth', unit: '%' }),
      ],
      YEARS,
    );
    expect(path).toMatchObject({ base: { id: 'exact' }, next: null, goal: null, distance: null });
    expect([path?.nextGrowth?.id, path?.spanTarget?.id]).toEqual(['growth', 'average']);
  });

  it('traces neither facts nor what only says another row again', () => {
    expect(traceTargets([result('a'), observation('b', { restates: 'c' })], YEARS)).toEqual([]);
    expect(traceTargets([result('a'), observation('b', { kind: 'fact' })], YEARS)).toEqual([]);
  });

  it('never mixes an amount and a share', () => {
    const share = { basis: 'share' as const, unit: '%' };
    expect(traceTargets([result('a', share), observation('b')], YEARS)).toEqual([]);
    expect(
      traceTargets([result('a', share), observation('g', { period: '2021', basis: 'growth_rate' })], YEARS),
    ).toEqual([]);
  });

  it('puts compared amounts first, the farthest on top', () => {
    const paths = traceTargets(
      [
        observation('x', { indicator: 'none' }),
        observation('y', { indicator: 'none', period: '2021' }),
        ...['near', 'far'].flatMap((name, index) => [
          result(`${name}-r`, { indicator: name }),
          observation(`${name}-t`, { indicator: name, value: 10 + index }),
        ]),
      ],
      YEARS,
    );
    expect(paths.map(({ indicator, distance }) => [indicator, distance?.value])).toEqual([
      ['far', 37.5],
      ['near', 25],
      ['none', undefined],
    ]);
  });
});
