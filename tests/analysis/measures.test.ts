import { describe, expect, it } from 'vitest';
import {
  categorySuccessors,
  measureRecords,
  recipientsByPart,
  roundSteps,
  tellMeasures,
} from '../../src/analysis/measureRecords.ts';
import { roundDates } from '../../src/format/roundDates.ts';
import { summariseMeasures } from '../../src/analysis/summariseMeasures.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const records = measureRecords(ledger);
const stories = tellMeasures(ledger);
const story = (no: number) => {
  const found = stories.find(({ record }) => record.measure.no === no);
  if (found === undefined) throw new RangeError(`no measure ${String(no)}`);
  return found;
};

describe('summariseMeasures', () => {
  it('counts a measure once, however many rewards of a kind it grants', () => {
    // Measure 15 shares out two funds, measure 13 pays an award, measure 20 neither.
    const few = records.filter(({ measure }) => [13, 15, 20].includes(measure.no));
    expect(summariseMeasures(few)).toEqual({
      measures: 3,
      awarding: 1,
      allocating: 1,
      money: 2,
      both: 0,
      counties: { whole: 3, partly: 0 },
      townships: { whole: 1, partly: 0 },
      zones: { whole: 1, partly: 0 },
      inherited: 2,
      fresh: 1,
    });
  });

  it('finds in the ledger what the pages say', () => {
    expect(summariseMeasures(records)).toEqual({
      measures: 30,
      awarding: 10,
      allocating: 14,
      money: 23,
      both: 1,
      counties: { whole: 30, partly: 0 },
      townships: { whole: 5, partly: 1 },
      zones: { whole: 24, partly: 1 },
      inherited: 21,
      fresh: 9,
    });
  });
});

describe('recipientsByPart', () => {
  it('names every kind of recipient, and where only one part does', () => {
    const { parts, rows } = story(17).recipients;
    expect(parts.map(({ scope_en: scope }) => scope)).toEqual(['River chief system', 'Forest chief system']);
    expect(rows.map(({ recipient, eligible }) => [recipient, eligible])).toEqual([
      ['county', 'all'],
      ['township', 'part'],
      ['zone', 'part'],
    ]);
    expect(rows.map(({ named }) => named.map((row) => row?.start))).toEqual([
      [3118, 3215],
      [undefined, 3218],
      [undefined, 3225],
    ]);
  });

  it('gives a measure in one piece a part without a name, even where one reward is narrower', () => {
    expect(story(19).recipients.parts).toEqual([{ no: 1, scope_zh: '', scope_en: '' }]);
  });

  it('agrees with the column of the table, and loses no row', () => {
    const rows = records.flatMap((record) => recipientsByPart(record).rows);
    for (const { eligible, named } of rows) {
      const some = named.some((row) => row !== undefined);
      const all = named.every((row) => row !== undefined);
      expect(eligible).toBe(all ? 'all' : some ? 'part' : 'none');
    }
    expect(rows.flatMap(({ named }) => named.filter((row) => row !== undefined))).toHaveLength(
      ledger.measureRecipients.length,
    );
  });

  it('finds a name for every part of a measure in parts', () => {
    const several = stories.map(({ recipients }) => recipients.parts).filter(({ length }) => length > 1);
    expect(several).toHaveLength(4);
    expect(several.flat().every(({ scope_zh: zh, scope_en: en }) => zh !== '' && en !== '')).toBe(true);
  });
});

describe('tellMeasures', () => {
  it('says who leads, what it grants and whom its predecessor commended', () => {
    const { leads, supports, kinds, predecessors, fresh, previous, next } = story(13);
    expect(leads.map(({ agency }) => agency.id)).toEqual(['cq-rural-revitalisation-bureau']);
    expect(supports).toEqual([]);
    expect(kinds).toEqual(['fund_award']);
    expect(predecessors.map(({ category, places }) => [category.id, places.length])).toEqual([
      ['poverty-alleviation', 8],
    ]);
    expect(fresh).toBeUndefined();
    expect([previous?.no, next?.no]).toEqual([12, 14]);
  });

  it('keeps the chain of measures whole and ends it at both ends', () => {
    expect(story(1).previous).toBeUndefined();
    expect(story(30).next).toBeUndefined();
    expect(stories.slice(1).map(({ previous }) => previous?.id)).toEqual(
      stories.slice(0, -1).map(({ record }) => record.measure.id),
    );
  });

  it('gives every measure either predecessors or a reason why it is new', () => {
    for (const { predecessors, fresh } of stories) expect(fresh === undefined).toBe(predecessors.length > 0);
    expect(story(12).predecessors).toHaveLength(2);
  });
});

describe('categorySuccessors', () => {
  it('leads every group of 2020 to its measures, or to a row that says it is gone', () => {
    const all = ledger.awardCategories.map(({ id }) => categorySuccessors(ledger, id));
    expect(all.every(({ length }) => length > 0)).toBe(true);
    for (const { row, measure } of all.flat()) expect(measure === undefined).toBe(row.relation === 'gone');
    expect(all.flat().filter(({ measure }) => measure === undefined)).toHaveLength(3);
  });

  it('refuses a measure that is not loaded', () => {
    expect(() =>
      categorySuccessors({ crosswalk: ledger.crosswalk, measures: [] }, 'poverty-alleviation'),
    ).toThrow('crosswalk-01-13 refers to measure-13');
  });
});

describe('roundSteps', () => {
  it('puts steps in order and keeps apart those with a deadline', () => {
    const { steps, dated } = roundSteps([...ledger.processSteps].reverse());
    expect(steps.map(({ position }) => position)).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
    expect(dated.map(({ deadline }) => deadline)).toEqual(['2022-07-16', '2023-02-01', '2023-03-31']);
    expect(roundDates(dated, 'zh')).toBe(
      '2022年7月16日前制定或完善实施办法；2023年2月1日前区县申报；2023年3月底前报送推荐名单',
    );
    expect(roundDates(dated, 'en')).toBe(
      'implementation rules by 16 July 2022; county application by 1 February 2023; submission of recommended lists by the end of March 2023',
    );
  });
});
