import { describe, expect, it } from 'vitest';
import { changesOfPlace } from '../../src/analysis/placeRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { PlaceChangeRow } from '../../src/ledger/placeTables.ts';
import { place } from './rows.ts';

const change = (from: string, to: string): PlaceChangeRow => ({
  id: `${from}-${to}`,
  from_place: from,
  to_place: to,
  changed_on: '2025-11-06',
  extent: 'part',
  note_zh: '',
  note_en: '',
});
const places = ['a', 'b', 'c'].map((id) => place(id, 'central'));

describe('changesOfPlace', () => {
  it('tells what a place gave and what it got, each with the other place', () => {
    const placeChanges = [change('a', 'b'), change('b', 'c'), change('a', 'c')];
    const { gave, got } = changesOfPlace({ places, placeChanges }, 'b');
    expect(gave.map(({ row, other }) => [row.id, other.id])).toEqual([['b-c', 'c']]);
    expect(got.map(({ row, other }) => [row.id, other.id])).toEqual([['a-b', 'a']]);
  });

  it('refuses a place that is not loaded', () => {
    expect(() => changesOfPlace({ places, placeChanges: [change('a', 'x')] }, 'a')).toThrow(
      'a-x refers to x',
    );
  });

  it('knows where the two districts of 2025 went, and which one only lost a part', () => {
    const ledger = loadLedger();
    const gave = (id: string) =>
      changesOfPlace(ledger, id).gave.map(({ row, other }) => [other.short_zh, row.extent]);
    expect(gave('500105')).toEqual([['两江新区', 'whole']]);
    expect(gave('500112').map(([, extent]) => extent)).toEqual(['most', 'part']);
    expect(gave('500109').map(([, extent]) => extent)).toEqual(['part']);
    expect(changesOfPlace(ledger, 'liangjiang-district').got).toHaveLength(3);
  });
});
