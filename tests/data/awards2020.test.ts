import { describe, expect, it } from 'vitest';
import { countAwardsByPlace, summariseAwards } from '../../src/analysis/awards.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { awardRewardLabel } from '../../src/ledger/awards.ts';

const { awards, awardCategories, awardRewards, observations, places, documents } = loadLedger();
const facts = summariseAwards(countAwardsByPlace(places, awards));
const nameOf = (id: string): string => places.find((place) => place.id === id)?.short_zh ?? '';

describe('the 2020 list', () => {
  it('has the 26 groups and 32 places the document claims', () => {
    expect(awardCategories).toHaveLength(26);
    expect(facts.commended).toBe(32);
  });

  it('has 133 commendations, 30 districts and 2 zones', () => {
    expect(awards).toHaveLength(133);
    expect(facts.commendedDistricts).toBe(30);
    expect(facts.zones.map(({ place }) => place.id).sort()).toEqual(['chongqing-high-tech-zone', 'liangjiang-new-area']);
  });

  it('names no commendation for eight of the 38 districts and counties', () => {
    expect(facts.districts).toBe(38);
    expect(facts.without.map(({ place }) => place.short_zh).sort()).toEqual(
      ['南川', '綦江', '大足', '潼南', '开州', '巫山', '秀山', '酉阳'].sort(),
    );
  });

  it('counts its groups without gap, and the positions within each group', () => {
    expect(awardCategories.map(({ no }) => no)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    for (const { id } of awardCategories) {
      const own = awards.filter(({ category }) => category === id);
      expect(own.map(({ position }) => position)).toEqual(own.map((_, index) => index + 1));
      const starts = own.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it('prints every place in one of its listed forms', () => {
    const forms = new Map(places.map(({ id, printed_forms: listed }) => [id, listed]));
    for (const { place, printed } of awards) expect(forms.get(place)).toContain(printed);
  });

  it('keeps the half-width comma groups: Liangjiang New Area in five', () => {
    expect(awards.filter(({ place }) => place === 'liangjiang-new-area')).toHaveLength(5);
    expect(awards.filter(({ place }) => nameOf(place) === '云阳').map(({ printed }) => printed)).toEqual(['云陽縣']);
  });

  it('brings the five kinds of reward its report names, of 26 it counts', () => {
    expect(awardRewards.map(({ reward }) => reward)).toEqual(Object.keys(awardRewardLabel));
    const [stated] = observations.filter(({ indicator }) => indicator === 'commendation-rewards');
    expect(stated).toMatchObject({ value: 26, kind: 'fact', document: 'cq-2020-commendation' });
  });

  it('rests on one archived document with a hash', () => {
    expect(documents.find(({ id }) => id === 'cq-2020-commendation')).toMatchObject({
      audited: true,
      medium: 'reprint',
      source_grade: 'press_reprint',
      url: '',
    });
  });
});
