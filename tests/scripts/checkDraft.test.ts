import { describe, expect, it } from 'vitest';
import { cellsCsv } from '../../scripts/draft/cellsCsv.ts';
import { readCsv } from '../../scripts/draft/client/csvFile.ts';
import { cutLine } from '../../scripts/draft/client/cutLine.ts';
import { filterRows } from '../../scripts/draft/client/filterRows.ts';
import { carryOver } from '../../scripts/draft/client/keepProgress.ts';
import { nameRow, proposedIndicators } from '../../scripts/draft/client/nameRow.ts';
import { newRow } from '../../scripts/draft/client/newRow.ts';
import { newsOf, problemsOf } from '../../scripts/draft/client/problemsOf.ts';
import { rowStore, withDerived } from '../../scripts/draft/client/rowStore.ts';
import { sentenceOf } from '../../scripts/draft/client/rowWords.ts';
import { openDigits } from '../../scripts/draft/client/showCounts.ts';
import { commandOf, KEYS } from '../../scripts/draft/keys.ts';
import type { Cells } from '../../src/ledger/draft/derivedCells.ts';
import { checkedDraft } from './checkedDraft.ts';

const data = checkedDraft();
const { rows, text } = data;
const row = (at: number): Cells => rows[at] ?? {};
const start = text.indexOf('77甲');

describe('rows being checked', () => {
  const store = (): ReturnType<typeof rowStore> => rowStore(rows, data.units, () => undefined);

  it('change together, and are as before after an undo', () => {
    const kept = store();
    kept.put([row(0), row(1)].map((cells) => ({ ...cells, accepted: 'yes' })));
    expect(kept.rows().map(({ accepted }) => accepted)).toEqual(['yes', 'yes', '', '', '', '']);
    expect(kept.undo()?.map(({ id }) => id)).toEqual(['draft-001', 'draft-002']);
    expect(kept.rows()).toEqual(rows);
    expect(kept.undo()).toBeUndefined();
  });

  it('take a new one in document order, with what it shares with the one before', () => {
    const kept = store();
    kept.put([newRow({ start, printed: '77甲' }, rows, data)]);
    expect(kept.rows().map(({ id }) => id)).toEqual([
      'draft-001',
      'draft-002',
      'draft-003',
      'draft-007',
      'draft-004',
      'draft-005',
      'draft-006',
    ]);
    expect(kept.row('draft-007')).toMatchObject({
      value: '77',
      printed: '77甲',
      line: '4',
      place: '500108',
      period: '2023',
      period_end: '2023-12-31',
      section: row(2)['section'],
      accepted: '',
      why: 'added by hand',
    });
    expect(openDigits(data.unread, rows)).toHaveLength(1);
    expect(openDigits(data.unread, kept.rows())).toEqual([]);
  });

  it('read number and the longest unit of new words', () => {
    expect(newRow({ start: 0, printed: '约12.50万人次' }, rows, data)).toMatchObject({
      value: '12.5',
      unit: '万人次',
    });
    expect(newRow({ start: 0, printed: '三所' }, rows, data)).toMatchObject({ value: '', unit: '' });
  });

  it('have a draft without rows begin with one', () => {
    expect(newRow({ start, printed: '77甲' }, [], data).id).toBe('draft-001');
  });
});

describe('what keeps a row from being accepted', () => {
  it.each<[Cells, string]>([
    [{ value: '1,5' }, 'value'],
    [{ unit: '' }, 'unit'],
    [{ period: '2023年' }, 'period'],
    [{ indicator: '' }, 'indicator'],
    [{ place: '重庆' }, 'place'],
    [{ body: 'nowhere' }, 'body'],
    [{ printed: '增长55%' }, 'printed'],
    [{ start: '0' }, 'printed'],
    [{ printed: text.slice(0, 25), start: '0' }, 'printed'],
    [{ basis: 'rank' }, 'rank_of'],
    [{ reference_period: '2020' }, 'reference_period'],
    [{ kind: 'target', vintage: 'revised' }, 'vintage'],
  ])('%j', (cells, column) => {
    expect(problemsOf(row(0), data)).toEqual([]);
    expect(problemsOf(withDerived({ ...row(0), ...cells }, data.units), data)[0]).toMatch(
      new RegExp(`^${column}: `),
    );
  });

  it('is no unit or indicator that is merely new', () => {
    const fresh = { ...row(0), unit: '万光年', indicator: 'new-900' };
    expect(problemsOf(fresh, data)).toEqual([]);
    expect(newsOf(fresh, data)).toHaveLength(2);
    expect(newsOf(row(0), data)).toEqual([]);
  });
});

describe('a row under another name', () => {
  const shared = { ...row(4), indicator: 'new-001' };
  const named = (cells: Cells, name: string): Cells =>
    nameRow(cells, name, [...rows.slice(0, 4), cells], data.names);

  it('is of the indicator that has the name, in the ledger or in the draft', () => {
    expect(named(row(4), '工业投资')).toMatchObject({
      indicator: 'industrial-investment',
      indicator_zh: '工业投资',
    });
    expect(named(row(4), '社会投资')['indicator']).toBe('new-001');
  });

  it('keeps an indicator of the ledger, and a proposed one that is its own', () => {
    expect(named(row(4), '全区生产总值')['indicator']).toBe('gross-regional-product');
    expect(named(row(3), '民间的投资')).toMatchObject({ id: row(3)['id'], indicator: 'new-001' });
  });

  it('has a new one where the proposed one is shared, or where it had none', () => {
    expect(named(shared, '民间的投资')['indicator']).toBe('new-002');
    expect(named({ ...row(4), indicator: '' }, '民间的投资')['indicator']).toBe('new-002');
    expect(named({ ...row(4), indicator: '' }, '')['indicator']).toBe('new-002');
  });

  it('is proposed to the ledger once, if it is not rejected', () => {
    const fresh = [
      shared,
      { ...row(3), id: 'draft-008' },
      { ...row(3), indicator: 'new-002', accepted: 'no' },
    ];
    expect(proposedIndicators(fresh)).toEqual([
      { draft_id: 'new-001', name_zh: '地区生产总值', unit: '%', core: 'false' },
    ]);
    expect(proposedIndicators(rows).map(({ name_zh }) => name_zh)).toEqual(['社会投资']);
  });
});

describe('a CSV that is loaded', () => {
  it('is read back as it was saved', () => {
    expect(readCsv(cellsCsv(data.columns, rows), data)).toEqual(rows);
  });

  it.each([
    ['id,value\nx,1\n', 'no column'],
    [cellsCsv(data.columns, [row(0), row(0)]), 'same id'],
    [cellsCsv(data.columns, [{ ...row(0), start: '1' }]), 'of another text'],
    [`${cellsCsv(data.columns, [row(0)])}too,short\n`, 'cannot be read'],
  ])('is refused in words: %#', (csv, words) => {
    expect(readCsv(csv, data)).toContain(words);
  });
});

it('decisions on an earlier draft are taken over where a figure has one row in both', () => {
  const decided = [
    { ...row(1), id: 'draft-009', accepted: 'yes', period: '2022' },
    { ...row(2), accepted: '' },
  ];
  const carried = carryOver(rows, decided);
  expect(carried[1]).toEqual({ ...row(1), accepted: 'yes', period: '2022' });
  expect(carried.filter((_, at) => at !== 1)).toEqual(rows.filter((_, at) => at !== 1));
});

it('marks that overlap share a piece', () => {
  const marks = [
    { start: 2, end: 6 },
    { start: 4, end: 8 },
  ];
  const pieces = cutLine({ start: 0, end: 10 }, marks);
  expect(pieces.map(({ start: from, end, marks: on }) => [from, end, on.length])).toEqual([
    [0, 2, 0],
    [2, 4, 1],
    [4, 6, 2],
    [6, 8, 1],
    [8, 10, 0],
  ]);
});

it('filters by confidence, kind, decision and the words of the sentence', () => {
  const all = { confidence: ['high', 'medium', 'low'], kind: '', decided: '', words: '' };
  const ids = (more: Partial<typeof all>): (string | undefined)[] =>
    filterRows([{ ...row(0), accepted: 'yes' }, ...rows.slice(1)], { ...all, ...more }, text).map(
      ({ id }) => id,
    );
  expect(ids({})).toHaveLength(6);
  expect(ids({ confidence: ['low'] })).toEqual([]);
  expect(ids({ kind: 'target' })).toEqual(['draft-005', 'draft-006']);
  expect(ids({ decided: 'yes' })).toEqual(['draft-001']);
  expect(ids({ decided: 'open' })).toHaveLength(5);
  expect(ids({ words: '就业' })).toEqual(['draft-006']);
});

it('shows a figure in its sentence', () => {
  expect(sentenceOf(text, row(5))).toEqual(['城镇新增就业', '5万人', '。']);
});

it('has one command for a key', () => {
  const keys = KEYS.flatMap((entry) => entry.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(commandOf('ArrowDown')).toBe('next');
  expect(commandOf('q')).toBeUndefined();
});
