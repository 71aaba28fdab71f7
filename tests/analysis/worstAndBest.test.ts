import { describe, expect, it } from 'vitest';
import { worstAndBest } from '../../src/analysis/worstAndBest.ts';

describe('worstAndBest', () => {
  it.each([
    ['=', 400, 'met', 'met'],
    ['~', 400, 'missed', 'exceeded'],
    ['>=', 400, 'met', 'exceeded'],
    ['>', 400, 'met', 'exceeded'],
    ['<=', 400, 'missed', 'met'],
    ['<', 400, 'missed', 'missed'],
  ] as const)('of at least 400, where the result is %s %d, are %s and %s', (firm, result, worst, best) => {
    const given = { target: 400, comparator: '>=', result, resultComparator: firm, unit: '亿元' } as const;
    expect(worstAndBest(given)).toEqual({ worst, best });
  });
});
