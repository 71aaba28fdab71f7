import { describe, expect, it } from 'vitest';
import { rewardsOfList } from '../../src/analysis/awards.ts';
import { sources } from '../../src/ledger/sources.ts';

const { ledger } = sources;

describe('rewardsOfList', () => {
  it('are the five kinds the list of 2020 names, in its order, and the 26 it counts', () => {
    const { total, kinds } = rewardsOfList(ledger);
    expect([total.value, total.kind, total.printed]).toEqual([26, 'fact', '26項獎勵支持措施']);
    expect(kinds.map(({ reward }) => reward)).toEqual([
      'policy',
      'funds',
      'projects',
      'land_quota',
      'reform_pilots',
    ]);
  });

  it('is nothing without its number', () => {
    expect(() => rewardsOfList({ ...ledger, observations: [] })).toThrow('states no number of rewards');
  });

  it('has a kind that no measure of 2022 offers: land quotas', () => {
    const words = ledger.measureRewards.map(
      ({ printed, scope_zh, note_zh }) => `${printed}${scope_zh}${note_zh}`,
    );
    expect(words.filter((text) => /土地|用地/u.test(text))).toEqual([]);
    expect(words).toHaveLength(66);
  });
});
