import { describe, expect, it } from 'vitest';
import {
  categorySuccessors,
  measureRecords,
  recipientsByPart,
  roundSteps,
  tellMeasures,
} from '../../src/analysis/measureRecords.ts';
import { summariseMeasures } from '../../src/analysis/summariseMeasures.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { roundDates } from '../../src/format/roundDates.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const records = measureRecords(ledger);
const stories = tellMeasures(ledger);
const story = (no: number) => {
  const found = stories.find(({ record }) => record.measure.no === no);
  if (found === undefined) throw new RangeError(`no measure ${String(no)}`);
  return found;
};
const extents = (counties: number, townships: [number, number?], zones: [number, number?]) => ({
  counties: { whole: counties, partly: 0 },
  townships: { whole: townships[0], partly: townships[1] ?? 0 },
  zones: { whole: zones[0], partly: zones[1] ?? 0 },
});

it('count once, however many rewards of a kind they grant', () => {
  // Measure 15 shares out two funds, measure 13 pays an award, measure 20 neither.
  const few = records.filter(({ measure }) => [13, 15, 20].includes(measure.no));
  expect(summariseMeasures(few)).toEqual({
    measures: 3,
    awarding: 1,
    allocating: 1,
    money: 2,
    both: 0,
    inherited: 2,
    fresh: 1,
    ...extents(3, [1], [1]),
  });
  expect(summariseMeasures(records)).toEqual({
    measures: 30,
    awarding: 10,
    allocating: 14,
    money: 23,
    both: 1,
    inherited: 21,
    fresh: 9,
    ...extents(30, [5, 1], [24, 1]),
  });
});

describe('recipients', () => {
  it('are named of every kind, and where only one part names them', () => {
    const { parts, rows } = story(17).recipients;
    expect(parts.map(({ scope_en: scope }) => scope)).toEqual(['River chief system', 'Forest chief system']);
    expect(
      rows.map(({ recipient, eligible, named }) =>
        [recipient, eligible, ...named.map((row) => row?.start)].join(' '),
      ),
    ).toEqual(['county all 3118 3215', 'township part  3218', 'zone part  3225']);
  });

  it('of a measure in one piece are of a part without a name, even where one reward is narrower', () => {
    expect(story(19).recipients.parts).toEqual([{ no: 1, scope_zh: '', scope_en: '' }]);
  });

  it('of several parts have a name for each, and no row is lost', () => {
    const parts = stories
      .map(({ recipients }) => recipients.parts)
      .filter(({ length }) => length > 1)
      .flat();
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(({ scope_zh: zh, scope_en: en }) => zh !== '' && en !== '')).toBe(true);
    const named = records.flatMap((record) => recipientsByPart(record).rows.flatMap((row) => row.named));
    expect(named.filter((row) => row !== undefined)).toHaveLength(ledger.measureRecipients.length);
  });
});

describe('the story of a measure', () => {
  it('says who leads, what it grants and whom its predecessor commended', () => {
    const { leads, supports, kinds, predecessors, fresh, previous, next } = story(13);
    expect(leads.map(({ agency }) => agency.id)).toEqual(['cq-rural-revitalisation-bureau']);
    expect([supports, kinds, fresh]).toEqual([[], ['fund_award'], undefined]);
    expect(predecessors.map(({ category, places }) => `${category.id} ${String(places.length)}`)).toEqual([
      'poverty-alleviation 8',
    ]);
    expect([previous?.no, next?.no]).toEqual([12, 14]);
  });

  it('is one of a chain that ends at both ends', () => {
    expect([story(1).previous, story(30).next]).toEqual([undefined, undefined]);
    expect(stories.slice(1).map(({ previous }) => previous?.id)).toEqual(
      stories.slice(0, -1).map(({ record }) => record.measure.id),
    );
  });

  it('has either predecessors, all of them, or a reason why it is new', () => {
    for (const { predecessors, fresh } of stories) expect(fresh === undefined).toBe(predecessors.length > 0);
    expect(story(12).predecessors).toHaveLength(2);
  });
});

it('every group of 2020 leads to its measures, or to a row that says it is gone', () => {
  const all = ledger.awardCategories.map(({ id }) => categorySuccessors(ledger, id));
  expect(all.every(({ length }) => length > 0)).toBe(true);
  for (const { row, measure } of all.flat()) expect(measure === undefined).toBe(row.relation === 'gone');
  expect(() =>
    categorySuccessors({ crosswalk: ledger.crosswalk, measures: [] }, 'poverty-alleviation'),
  ).toThrow('crosswalk-01-13 refers to measure-13');
});

it('the steps of the round stand in order, those with a deadline apart', () => {
  const { steps, dated } = roundSteps([...ledger.processSteps].reverse());
  expect(steps.map(({ position }) => position)).toEqual(ledger.processSteps.map((_, index) => index + 1));
  expect(dated.map(({ deadline }) => deadline)).toEqual(['2022-07-16', '2023-02-01', '2023-03-31']);
  expect(LANGS.map((lang) => roundDates(dated, lang))).toEqual([
    '2022年7月16日前制定或完善实施办法；2023年2月1日前区县申报；2023年3月底前报送推荐名单',
    'implementation rules by 16 July 2022; county application by 1 February 2023; submission of recommended lists by the end of March 2023',
  ]);
});
