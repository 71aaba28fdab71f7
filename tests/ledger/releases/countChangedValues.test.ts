import { describe, expect, it } from 'vitest';
import { countChangedValues } from '../../../src/ledger/releases/countChangedValues.ts';

const then = [
  { place: '500101', value: 5, unit: '%', observation: 'obs-1' },
  { place: '500101', value: 6, unit: '%', observation: 'obs-2' },
];

describe('countChangedValues', () => {
  it('finds none where nothing changed, in whatever order the rows stand', () => {
    expect(countChangedValues(then, [...then].reverse())).toEqual({
      released: 6,
      changed: 0,
      gone: 0,
      added: 0,
    });
  });

  it('counts cell by cell in rows named by their id', () => {
    const now = [
      { place: '500101', value: 5.5, unit: '个百分点', observation: 'obs-1' },
      { place: '500101', value: 6, unit: '%', observation: 'obs-3' },
    ];
    expect(countChangedValues(then, now)).toEqual({ released: 6, changed: 2, gone: 3, added: 3 });
  });

  it('counts the values of a column that went', () => {
    const now = then.map(({ unit, observation, value }) => ({ unit, observation, value }));
    expect(countChangedValues(then, now)).toEqual({ released: 6, changed: 0, gone: 2, added: 0 });
  });

  it('names rows by several columns where no id does', () => {
    const table = (share: number) => [
      { document: 'a', firmness: 'exact', share: 1 },
      { document: 'a', firmness: 'about', share },
      { document: 'b', firmness: 'exact', share: 1 },
    ];
    expect(countChangedValues(table(2), table(3))).toEqual({ released: 3, changed: 1, gone: 0, added: 0 });
  });

  it('takes the key it is given, and an emptied chart', () => {
    expect(countChangedValues(then, [], ['observation'])).toEqual({
      released: 6,
      changed: 0,
      gone: 6,
      added: 0,
    });
    expect(countChangedValues([], then)).toMatchObject({ released: 0, changed: 0, gone: 0 });
  });
});
