import { describe, expect, it } from 'vitest';
import type { ErratumRow } from '../../src/ledger/errata.ts';
import { baseLedger, faultsOf } from './baseLedger.ts';

const blank: ErratumRow = {
  id: 'erratum',
  version: '1.0.0',
  chart: '',
  table_name: '',
  row_id: '',
  page: '',
  said_zh: '8个地方合计66次，占全部133次表扬的50%',
  said_en: '8 places hold 66 of 133 commendations, 50%',
  right_zh: '对的话',
  right_en: 'What is right',
};
const faults = (erratum: Partial<ErratumRow>) =>
  faultsOf({ ...baseLedger(), errata: [{ ...blank, ...erratum }] });

describe('an erratum', () => {
  it('may be of a sentence of a released chart, a released row or a published page', () => {
    expect(faults({ chart: 'awards-by-place' })).toEqual([]);
    expect(faults({ table_name: 'awards', row_id: 'award-2020-01-1' })).toEqual([]);
    expect(faults({ page: '/methods/' })).toEqual([]);
  });

  it('is refused for a sentence that the released chart does not carry, in either language', () => {
    const said = (column: string): string =>
      `errata erratum ${column}: words of awards-by-place@1.0.0 as it was released`;
    expect(faults({ chart: 'awards-by-place', said_en: 'Nine places hold all of them' })).toEqual([
      said('said_en'),
    ]);
    expect(faults({ chart: 'awards-by-place', said_zh: '9个地方', said_en: 'Nine places' })).toEqual([
      said('said_zh'),
      said('said_en'),
    ]);
  });

  it('is refused for words between the tags of a chart: nobody read them', () => {
    expect(faults({ chart: 'awards-by-place', said_en: '<text' })).toHaveLength(1);
  });

  it('is refused for a chart, row or page that was never published', () => {
    expect(faults({ chart: 'weather' })).toEqual(['errata erratum chart: a chart of release 1.0.0']);
    expect(faults({ table_name: 'awards', row_id: 'award-2020-99-9' })).toEqual([
      'errata erratum row_id: a row of awards in release 1.0.0',
    ]);
    expect(faults({ table_name: 'bodies', row_id: 'river-park' })).toEqual([
      'errata erratum row_id: a row of bodies in release 1.0.0',
    ]);
    expect(faults({ page: '/nowhere/' })).toEqual([
      'errata erratum page: a published page, where no chart and no row is named',
    ]);
    expect(faults({})).toHaveLength(1);
  });

  it('is refused for a version that was not released, whatever else it says', () => {
    expect(faults({ version: '9.9.9', chart: 'weather' })).toEqual([
      expect.stringMatching(/^errata erratum version: a released version \(1\.0\.0/),
    ]);
  });
});
