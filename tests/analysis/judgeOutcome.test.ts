import { describe, expect, it } from 'vitest';
import { judgeOutcome } from '../../src/analysis/judgeOutcome.ts';
import type { Direction } from '../../src/analysis/judgeTarget.ts';
import { scopeWords } from '../../src/analysis/scopeWords.ts';
import type { SegmentedRow } from '../../src/analysis/segmentRows.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { observationRow } from './observationRow.ts';

const row = (extra: Partial<SegmentedRow>): SegmentedRow =>
  observationRow('r', { place: 'p', indicator: 'i', period: '2024', value: 5, ...extra });

const target = row({ id: 't', kind: 'target', comparator: 'about', value: 6 });
const judge = (one: Partial<SegmentedRow>, other: Partial<SegmentedRow>, direction: Direction = 'up') =>
  judgeOutcome({ ...target, ...one }, row(other), direction);

describe('judgeOutcome', () => {
  it('wants a target, a result and one period', () => {
    expect(judge({}, { value: 5.9 })).toEqual({ verdict: 'about_met', reason: null });
    expect(() => judgeOutcome(row({}), target, 'up')).toThrow('not a target and a result');
    expect(() => judge({}, { period: '2023' })).toThrow('is for 2024');
  });

  it('wants the two on one side of a break', () => {
    expect(() => judge({ basis: 'level' }, { basis: 'level', segment: 1 })).toThrow('sides of a break');
    expect(() => judge({}, { comparability: 'break' })).toThrow('is a level that is not comparable');
  });

  it('takes the direction of the indicator and both comparators', () => {
    expect(judge({ comparator: 'eq', value: -3.5 }, { value: -4 }, 'down').verdict).toBe('exceeded');
    expect(judge({ comparator: 'gt', value: 400 }, { comparator: 'gt', value: 400 }).verdict).toBe('met');
  });

  it('does not judge by what is only expected', () => {
    for (const value of [1, 6, 20])
      expect(judge({}, { value, comparability: 'expected' })).toEqual({
        verdict: 'cannot_judge',
        reason: 'expected',
      });
    expect(judge({}, { value: 6, comparability: 'first_release' }).reason).toBeNull();
    expect(judge({}, { value: 6, comparability: 'rounded' }).reason).toBeNull();
  });

  it.each([
    ['', '', null],
    ['', '同口径', null],
    ['全年', '全年，同口径', null],
    ['同口径', '同口径', null],
    ['同口径', '同口径，全年', null],
    ['同口径', '', 'scope'],
    ['同口径', '全口径', 'scope'],
    ['调整前', '调整后', 'scope'],
  ])('of a target with “%s” by a result with “%s”: %s', (asked, said, reason) => {
    expect(judge({ context_zh: asked }, { value: 6, context_zh: said }).reason).toBe(reason);
  });

  it('knows that the first place is the best, whatever is ranked', () => {
    const rank = { basis: 'rank', unit: '位', rank_scope: '全市' } as const;
    const third = { ...rank, comparator: 'le', value: 3 } as const;
    for (const direction of ['up', 'down', 'neutral'] as const) {
      const verdicts = [2, 3, 4].map((value) => judge(third, { ...rank, value }, direction).verdict);
      expect(verdicts).toEqual(['exceeded', 'met', 'missed']);
    }
    expect(() => judge(third, { ...rank, value: 1, rank_scope: '主城' })).toThrow('rank_scope');
  });
});

describe('scopeWords', () => {
  it('finds those of the ledger, and no other context', () => {
    const found = new Set(loadLedger().observations.flatMap(scopeWords));
    expect([...found].sort()).toEqual(['同口径', '调整前', '调整后']);
  });
});
