import { describe, expect, it } from 'vitest';
import { arrangeCrosswalk } from '../../src/charts/crosswalk-2020-2022/numbers.ts';
import { joinCrosswalk, summariseCrosswalk } from '../../src/analysis/joinCrosswalk.ts';
import type { CrosswalkRow } from '../../src/ledger/crosswalk.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { MeasureRow } from '../../src/ledger/measures.ts';
import { category } from './rows.ts';

const measure = (id: string, no: number, domain: MeasureRow['domain']): MeasureRow => ({
  id,
  no,
  name_zh: id,
  name_en: id,
  domain,
  document: 'd',
  section: 's',
  printed: id,
  start: no,
  note_zh: '',
  note_en: '',
});

const row = (from: string, to: string, relation: CrosswalkRow['relation']): CrosswalkRow => ({
  id: `${from}-${to}`,
  category: from,
  measure: to,
  relation,
  confidence: relation === 'gone' ? 'low' : 'high',
  reason_zh: '因',
  reason_en: 'why',
});

/** Two fields; `b` moves up into the first, `a` and `c` merge, `d` is gone, `X` is new. */
const small = {
  awardCategories: [
    category('a', 1, 'economy'),
    category('d', 2, 'economy'),
    category('c', 3, 'rural'),
    category('b', 4, 'rural'),
  ],
  measures: [measure('X', 1, 'economy'), measure('B', 2, 'economy'), measure('AC', 3, 'rural')],
  crosswalk: [
    row('', 'X', 'new'),
    row('d', '', 'gone'),
    row('c', 'AC', 'merged'),
    row('b', 'B', 'same'),
    row('a', 'AC', 'merged'),
  ],
};

const ledger = loadLedger();
const real = joinCrosswalk(ledger);

describe('joinCrosswalk', () => {
  it('lists what stays first, mergers together, what is gone and new last', () => {
    expect(joinCrosswalk(small).map((link) => link.row.id)).toEqual(['b-B', 'a-AC', 'c-AC', 'd-', '-X']);
  });

  it('accounts for every group and every measure', () => {
    expect(new Set(real.flatMap((link) => link.category?.id ?? [])).size).toBe(26);
    expect(new Set(real.flatMap((link) => link.measure?.id ?? [])).size).toBe(30);
  });

  it('refuses a group nobody knows', () => {
    expect(() => joinCrosswalk({ ...small, awardCategories: [] })).toThrow('which is not loaded');
  });
});

describe('arrangeCrosswalk', () => {
  it('puts what moves up first, what is gone or new after what stays, what moves down last', () => {
    const fields = arrangeCrosswalk(joinCrosswalk(small));
    expect(fields.map(({ domain }) => domain)).toEqual(['economy', 'rural']);
    expect(fields.map(({ groups }) => groups.map(({ id }) => id))).toEqual([
      ['d', 'a'],
      ['b', 'c'],
    ]);
    expect(fields.map(({ measures }) => measures.map(({ id }) => id))).toEqual([['X', 'B'], ['AC']]);
  });
});

describe('summariseCrosswalk', () => {
  it('counts groups and measures once, whatever they merge into', () => {
    const { relations, moved, unsure } = summariseCrosswalk(joinCrosswalk(small));
    expect(relations).toEqual([
      { relation: 'same', groups: 1, measures: 1 },
      { relation: 'merged', groups: 2, measures: 1 },
      { relation: 'gone', groups: 1, measures: 0 },
      { relation: 'new', groups: 0, measures: 1 },
    ]);
    expect(moved.map((link) => link.row.id)).toEqual(['b-B', 'a-AC']);
    expect(unsure.map((link) => link.row.id)).toEqual(['d-']);
  });

  it('gives the numbers of the headline', () => {
    const { groups, measures, relations, fresh, gone, confidence } = summariseCrosswalk(real);
    expect([groups, measures, fresh.length, gone.length]).toEqual([26, 30, 9, 3]);
    expect(relations.map((count) => [count.relation, count.groups, count.measures])).toEqual([
      ['same', 8, 8],
      ['broadened', 10, 10],
      ['narrowed', 1, 1],
      ['merged', 4, 2],
      ['gone', 3, 0],
      ['new', 0, 9],
    ]);
    expect(confidence).toEqual({ high: 21, medium: 13, low: 1 });
  });
});
