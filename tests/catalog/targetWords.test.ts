import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { distanceWords, targetWords } from '../../src/charts/scorecard-nanan-2024/chart.ts';
import { sources } from '../../src/ledger/sources.ts';
import { observation } from '../analysis/figures.ts';

describe('words of targets', () => {
  it.each([
    [-3.6, '低3.6个百分点', '3.6 points below'],
    [1, '高1个百分点', '1 point above'],
    [0, '与目标相同', 'equal to the target'],
  ] as const)('say a distance of %d', (distance, zh, en) => {
    expect(distanceWords(distance, 'zh')).toBe(zh);
    expect(distanceWords(distance, 'en')).toBe(en);
  });

  it('say what the number is, from the row’s own words where it has some', () => {
    const growth = observation('t', { comparator: 'ge', value: 20 });
    expect(targetWords(growth, 'zh')).toBe('增长20%以上');
    expect(targetWords(growth, 'en')).toBe('20% or more (growth)');
    expect(targetWords({ ...growth, context_zh: '力争', context_en: 'aim' }, 'en')).toBe('20% or more (aim)');
    expect(targetWords({ ...growth, basis: 'share' }, 'zh')).toBe('20%以上');
    expect(targetWords({ ...growth, scope: 'same_scope' }, 'zh')).toBe('20%以上（同口径）');
    expect(targetWords({ ...growth, scope: 'same_scope', context_en: 'aim' }, 'en')).toBe(
      '20% or more (on a comparable basis, aim)',
    );
  });
});

describe('headlines of targets', () => {
  it.each([
    [
      'scorecard-nanan-2024',
      'Of 36 targets for 2024, 7 were looked up in the opening of the next report: 4 met, exceeded or about met, 3 missed',
    ],
  ])('%s', (id, expected) => {
    expect(publishChart(id, sources, 'en', '/').headline).toBe(expected);
  });
});
