import { expect, it } from 'vitest';
import { countTableRows } from '../../../src/ledger/releases/releaseHistory.ts';
import { tableOf } from './tableStates.ts';

it('counts tables and rows', () => {
  expect(countTableRows({ t: tableOf('id', 'x', 'y'), u: tableOf('id', 'z') })).toEqual({
    tables: 2,
    rows: 3,
  });
});
