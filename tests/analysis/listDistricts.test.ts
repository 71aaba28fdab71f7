import { expect, it } from 'vitest';
import { listDistricts } from '../../src/analysis/listDistricts.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const { today, former } = listDistricts(loadLedger());
const ids = (list: typeof today): string[] => list.map(({ place }) => place.id);

it('the districts of today are those since the last change of borders, the former ones those it abolished', () => {
  expect(ids(former).toSorted()).toEqual(['500105', '500112']);
  expect(today).toHaveLength(37);
  expect(ids(today)).toContain('liangjiang-district');
  expect(ids(today)).not.toContain('500000');
});

it('say how many figures and judged targets there are, and that of some there are none', () => {
  const of = (id: string) => [...today, ...former].find(({ place }) => place.id === id);
  expect(of('500108')).toMatchObject({ judged: expect.any(Number) as number });
  expect(of('500108')?.judged).toBeGreaterThan(0);
  expect(of('500112')?.figures).toBeGreaterThan(300);
  expect(of('500104')).toMatchObject({ figures: 0, judged: 0 });
});
