import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByScript } from '../../src/format/splitByScript.ts';

describe('splitByScript', () => {
  it('marks Chinese stretches and nothing else', () => {
    expect(splitByScript('Printed as 固投, “5G基站”.')).toEqual([
      { text: 'Printed as ', chinese: false },
      { text: '固投', chinese: true },
      { text: ', “5G', chinese: false },
      { text: '基站', chinese: true },
      { text: '”.', chinese: false },
    ]);
    expect(splitByScript('')).toEqual([]);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          splitByScript(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
