import { describe, expect, it } from 'vitest';
import { binNumbers, summariseColumn } from '../../src/analysis/summariseColumn.ts';
import { kindOfFigure, wordsOf } from '../../src/ledger/vocabulary.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();

describe('a column of', () => {
  it('a closed list is counted in the order of the list, words nobody used included', () => {
    const summary = summariseColumn(['met', 'missed', 'met', ''], {
      type: 'string',
      allowed: ['', 'exceeded', 'met', 'missed'],
    });
    expect(summary).toMatchObject({
      form: 'values',
      rows: 4,
      missing: 1,
      missingPercent: 25,
      distinct: 2,
      example: 'met',
      values: [
        { value: 'exceeded', count: 0 },
        { value: 'met', count: 2 },
        { value: 'missed', count: 1 },
      ],
      others: { values: 0, rows: 0 },
    });
  });

  it('flags is counted as true and false', () => {
    const summary = summariseColumn([true, false, true], { type: 'boolean' });
    expect(summary.form === 'values' && summary.values.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('numbers has ends, median and bins that hold every number', () => {
    const summary = summariseColumn([3, 1, null, 2, 40], { type: 'integer' });
    expect(summary).toMatchObject({ form: 'numbers', missing: 1, least: 1, median: 2.5, most: 40 });
    expect(summary.form === 'numbers' && summary.bins.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(summariseColumn([5, 1, 3], { type: 'number' })).toMatchObject({ median: 3 });
  });

  it('repeated words lists the commonest and counts the rest', () => {
    const words = [...'aaaabbbccddeeffgghh'];
    const summary = summariseColumn(words, { type: 'string' });
    expect(summary).toMatchObject({ form: 'values', distinct: 8, others: { values: 2, rows: 4 } });
    expect(summary.form === 'values' && summary.values[0]).toEqual({ value: 'a', count: 4 });
  });

  it('texts that mostly stand once gives their lengths, unless they are keys', () => {
    const texts = ['二', '甲乙丙', '甲乙丙', '丁戊'];
    expect(summariseColumn(texts, { type: 'string' })).toMatchObject({
      form: 'texts',
      shortest: 1,
      longest: 3,
    });
    expect(summariseColumn(texts, { type: 'string', linked: true }).form).toBe('values');
    expect(summariseColumn(['a', 'b'], { type: 'string', linked: true }).form).toBe('texts');
  });

  it('days is sorted; nothing is said of nothing', () => {
    const days = summariseColumn(['2023-02-01', '', '2022-07-16'], { type: 'date' });
    expect(days).toMatchObject({ form: 'days', days: ['2022-07-16', '2023-02-01'] });
    expect(summariseColumn([null, ''], { type: 'string' })).toMatchObject({ form: 'nothing', missing: 2 });
  });
});

describe('bins', () => {
  it('are one per whole number where these are few', () => {
    expect(binNumbers([1, 1, 2, 4]).map(({ count }) => count)).toEqual([2, 1, 0, 1]);
  });

  it('are one for a single value, and take the largest number in', () => {
    expect(binNumbers([2.5, 2.5])).toHaveLength(1);
    const bins = binNumbers([0, 1.5, 12]);
    expect(bins).toHaveLength(12);
    expect(bins.at(-1)?.count).toBe(1);
  });
});

it('the ledger counts every row of a column once, and places without a point as missing', () => {
  const kinds = summariseColumn(
    ledger.observations.map(({ kind }) => kind),
    { type: 'string', allowed: wordsOf(kindOfFigure) },
  );
  expect(kinds.form === 'values' && kinds.values.map(({ count }) => count)).toEqual(
    wordsOf(kindOfFigure).map((kind) => ledger.observations.filter((row) => row.kind === kind).length),
  );
  const lon = summariseColumn(
    ledger.places.map((row) => row.lon),
    { type: 'number' },
  );
  expect([lon.rows, lon.missing]).toEqual([ledger.places.length, 5]);
});
