import { describe, expect, it } from 'vitest';
import { worstAndBest } from '../../src/analysis/judgeTarget.ts';

describe('worstAndBest', () => {
  it.each([
    ['eq', 400, 'met', 'met'],
    ['about', 400, 'missed', 'exceeded'],
    ['ge', 400, 'met', 'exceeded'],
    ['gt', 400, 'met', 'exceeded'],
    ['le', 400, 'missed', 'met'],
    ['lt', 400, 'missed', 'missed'],
  ] as const)('of at least 400, where the result is %s %d, are %s and %s', (firm, result, worst, best) => {
    const given = { target: 400, comparator: 'ge', result, resultComparator: firm, unit: '亿元' } as const;
    expect(worstAndBest(given)).toEqual({ worst, best });
  });
});
