import { describe, expect, it } from 'vitest';
import { aimsOf } from '../../src/analysis/aimsOf.ts';
import { archivedOf } from '../../src/analysis/archivedOf.ts';
import { comparedReports } from '../../src/analysis/comparedReports.ts';
import { growthMapGate } from '../../src/analysis/growthMapGate.ts';
import { growthYears } from '../../src/analysis/growthYears.ts';
import { headlineFigure, keyFigures } from '../../src/analysis/keyFigures.ts';
import { neighbourFigures } from '../../src/analysis/neighbourFigures.ts';
import { type PlaceRecord, placeRecords } from '../../src/analysis/placeRecords.ts';
import { placeView } from '../../src/analysis/placeView.ts';
import { promisesOf } from '../../src/analysis/promisesOf.ts';
import { residentsOf } from '../../src/analysis/residentsOf.ts';
import { talliesOf } from '../../src/analysis/talliesOf.ts';
import { placeFinding } from '../../src/site/components/placeFinding.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { sources } from '../../src/ledger/sources.ts';

const ledger = loadLedger();
const recordOf = (id: string) => placeRecords(ledger).find(({ place }) => place.id === id) as PlaceRecord;
const told = (id: string) => {
  const { observations, outcomes } = recordOf(id);
  return { figures: keyFigures(observations), promises: promisesOf(outcomes, observations) };
};

describe('key figures', () => {
  const product = (id: string) => {
    const { standing, growth } = headlineFigure(told(id).figures) ?? {};
    return [standing, growth].map((row) => [row?.period, row?.value, row?.vintage]);
  };

  it('are the latest stated ones, regional product first, whatever document states them', () => {
    expect(product('500112')).toEqual([
      ['2020', 2009.5, 'first_release'],
      ['2020', 3.6, ''],
    ]);
    expect(product('500108')).toEqual([
      ['2024', 1133.16, ''],
      ['2024', 5.9, ''],
    ]);
    expect(product('500230')).toEqual([
      ['2025', 455.3, 'expected'],
      ['2025', 5.5, 'expected'],
    ]);
    expect(told('500112').figures[0]?.indicator.id).toBe('gross-regional-product');
    expect(told('500112').figures.every(({ indicator }) => indicator.core)).toBe(true);
  });

  it('keep a level and a growth of different years apart, and are none where nobody looked', () => {
    expect(product('500101')).toEqual([
      ['2023', 1179.4, ''],
      ['2024', 6.8, ''],
    ]);
    expect(told('500104').figures).toEqual([]);
    expect(told('500155').figures).toEqual([]);
  });
});

describe('residents', () => {
  const of = (id: string) => residentsOf(ledger, recordOf(id).place);

  it('are those of the census, of the municipality the sum of its districts', () => {
    expect(of('500102')).toMatchObject({ residents: 1_115_016, countedOn: '2020-11-01' });
    expect(of('500000')).toMatchObject({ residents: 32_054_159, row: undefined });
    expect(of('liangjiang-district')).toBeUndefined();
    expect(of('chongqing-high-tech-zone')).toBeUndefined();
  });

  it('have no sum where a district is missing', () => {
    const census = ledger.census.slice(1);
    expect(residentsOf({ ...ledger, census }, recordOf('500000').place)).toBeUndefined();
  });
});

describe('growth over the years', () => {
  const years = (id: string) =>
    growthYears(ledger, { place: id, indicator: 'gross-regional-product' }).map(
      ({ year, target, result, verdict }) => [year, target?.value, result?.value, verdict],
    );

  it('sets a target beside the result of its year, and says which was not looked up', () => {
    expect(years('500108')).toEqual([
      [2023, undefined, 6.7, 'not_looked_up'],
      [2024, 6, 5.9, 'about_met'],
    ]);
    expect(years('500112')).toEqual([
      [2020, undefined, 3.6, 'not_looked_up'],
      [2021, 6, undefined, 'not_looked_up'],
    ]);
    expect(years('500230')).toEqual([[2025, undefined, 5.5, 'not_looked_up']]);
  });

  it('takes the word of the outcomes for what is missing', () => {
    const of = new Map(years('500000').map(([year, ...rest]) => [year, rest]));
    expect(of.get(2026)).toEqual([5, undefined, 'not_due']);
    expect(of.get(2025)).toEqual([6, 5.3, 'missed']);
    expect(of.get(2022)).toEqual([undefined, 2.6, 'not_found']);
  });

  it('is of the time before where a district was abolished', () => {
    for (const { id, valid_to: end } of ledger.places.filter((place) => place.valid_to !== ''))
      for (const { row } of recordOf(id).observations.filter(({ row }) => row.kind === 'result'))
        expect(row.period_end < end, row.id).toBe(true);
  });
});

describe('promises', () => {
  const counts = (id: string) => {
    const { judged, claimed, open, unlisted, due } = told(id).promises;
    return [
      judged.length,
      claimed.length,
      open.length,
      unlisted,
      due.map(({ year, headline, others }) => [year, headline.length, others.length]),
    ];
  };

  it('are judged, open for a reason, or due; none is lost', () => {
    expect(counts('500000')).toEqual([
      16,
      0,
      48,
      0,
      [
        ['2026', 7, 36],
        ['2027', 1, 0],
        ['2030', 4, 5],
      ],
    ]);
    expect(counts('500108')).toEqual([7, 11, 28, 6, []]);
    expect(counts('500155')).toEqual([0, 0, 0, 80, []]);
    const { outcomes } = recordOf('500000');
    expect(outcomes).toHaveLength(16 + 48 + 53);
  });

  it.each([
    ['500000', '能核对的目标16个：5个超过，3个达到，1个大致达到，7个未达到。'],
    ['500112', '2020年的121项任务，报告自己说：118项完成，2项部分完成，1项未完成。本站没有逐项核对。'],
    ['500230', '2025年地区生产总值预计455.3亿元，预计增长5.5%。它的目标没有查。'],
    ['500155', '它的80个目标，结果没有查。'],
    ['500104', '它的目标和结果没有查。'],
  ])('are told in a sentence: %s', (id, said) => {
    const { promises, figures } = told(id);
    const of = { promises, product: headlineFigure(figures), most: 14 };
    expect(placeFinding(recordOf(id), of, 'zh').finding.replaceAll('、', '，')).toContain(said);
    expect(placeFinding(recordOf(id), of, 'en').description).not.toMatch(/undefined|NaN/);
  });
});

it('a tally is one statement, and its parts are no targets', () => {
  const { tallies, judged, claimed } = told('500112').promises;
  expect(tallies.map(({ total, parts }) => [total.value, parts.map(({ row }) => row.value)])).toEqual([
    [121, [118, 2, 1]],
  ]);
  // What a report says of itself is no verdict of ours.
  expect(judged).toEqual([]);
  expect(claimed.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met']);
  const { observations, outcomes } = recordOf('500112');
  // Parts that do not add up to what the document calls all of them stay what they are.
  expect(
    talliesOf(
      outcomes.filter(({ verdict }) => verdict !== 'missed'),
      observations,
    ),
  ).toEqual([]);
  expect(talliesOf(recordOf('500000').outcomes, recordOf('500000').observations)).toEqual([]);
});

describe('targets beside key figures', () => {
  const aims = (id: string, indicator = 'gross-regional-product') => {
    const { observations, outcomes } = recordOf(id);
    const figure = told(id).figures.find((each) => each.indicator.id === indicator);
    return aimsOf(indicator, figure, observations, outcomes).map(({ target, verdict }) => [
      target.period,
      target.value,
      verdict,
    ]);
  };

  it('are that of the year and the next one, with what came of them', () => {
    expect(aims('500000')).toEqual([
      ['2025', 6, 'missed'],
      ['2026', 5, 'not_due'],
    ]);
    expect(aims('500108')).toEqual([['2024', 6, 'about_met']]);
    expect(aims('500112')).toEqual([['2021', 6, 'not_looked_up']]);
    expect(aims('500104')).toEqual([]);
  });
});

describe('the page of a place', () => {
  const { topology } = sources;
  const view = (id: string) => placeView(ledger, topology, recordOf(id));

  it('tells of the neighbours where nobody looked up its product, those that are known first', () => {
    const beside = view('500229').beside.map(({ place, product, commended }) => [
      place.id,
      product?.growth?.period,
      commended,
    ]);
    expect(beside.map(([id]) => id).sort()).toEqual(['500154', '500238']);
    expect(view('500112').beside).toEqual([]);
    expect(neighbourFigures(ledger, [])).toEqual([]);
  });

  it('offers only figures that another place states alike, and none for the municipality', () => {
    for (const { figures } of view('500151').shared) expect(figures.length).toBeGreaterThan(1);
    expect(view('500151').shared.length).toBeGreaterThan(0);
    expect(view('500229').shared).toEqual([]);
    expect(view('500000').shared).toEqual([]);
  });

  it('says of a district with several reports which are whole and which were read in part', () => {
    const gap = view('500108').gaps.find(({ kind }) => kind === 'partly_read');
    expect(gap).toMatchObject({ documents: [{ id: 'nanan-2024-report' }] });
    expect(view('500108').gaps.map(({ kind }) => kind)).not.toContain('other_reports');
  });
});

describe('two reports of one government', () => {
  it('are the latest two archived ones, found by who issued them', () => {
    const pair = comparedReports(ledger, '500000');
    expect([pair?.earlier.id, pair?.later.id]).toEqual(['cq-2025-report', 'cq-2026-report']);
    expect(pair?.changes.map(({ change }) => change)).toEqual([
      'lowered',
      'raised',
      'reworded',
      'added',
      'dropped',
    ]);
    expect(pair?.changes[0]?.targets[0]?.target.indicator.core).toBe(true);
    expect(archivedOf(ledger, '500155').map(({ id }) => id)).toEqual(['liangping-2021-tasks']);
    expect(comparedReports(ledger, '500108')).toBeUndefined();
  });
});

it('a map of growth waits for more districts that state one same year', () => {
  expect(growthMapGate(ledger)).toEqual({ year: '2023', stating: 11, needed: 30, drawn: false });
});
