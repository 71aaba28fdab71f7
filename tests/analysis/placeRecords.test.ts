import { describe, expect, it } from 'vitest';
import { placeRecords } from '../../src/analysis/placeRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const records = placeRecords(loadLedger());
const of = (id: string) => records.find(({ place }) => place.id === id);

describe('placeRecords', () => {
  it('has every place, those without figures too', () => {
    expect(records).toHaveLength(loadLedger().places.length);
    expect(of('500238')).toMatchObject({ count: 1, eligible2020: true, observations: [], outcomes: [] });
  });

  it('keeps apart who could be on the list of 2020', () => {
    expect([
      of('500000')?.eligible2020,
      of('liangjiang-district')?.eligible2020,
      of('chongqing-economic-zone')?.eligible2020,
    ]).toEqual([false, false, true]);
  });

  it('puts outcomes that rest on figures first, unknown ones last', () => {
    const known = of('500108')?.outcomes.map(({ known_by: how }) => how) ?? [];
    expect(known.slice(0, 7)).toEqual(Array<string>(7).fill('computed'));
    expect(known.slice(7, 8)).toEqual(['stated']);
    expect(known.at(-1)).toBe('');
  });
});
