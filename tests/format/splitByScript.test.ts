import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByScript } from '../../src/format/splitByScript.ts';
import { runs } from '../properties.ts';

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

  it('keeps Chinese marks with the words they belong to, and finds one that is quoted alone', () => {
    const chinese = (text: string): string[] =>
      splitByScript(text).flatMap((run) => (run.chinese ? [run.text] : []));
    expect(chinese('Report [2026年工作报告（2026年1月28日）]. 2026')).toEqual([
      '年工作报告（2026年1月28日）',
    ]);
    expect(chinese('all: 各乡镇（街道）')).toEqual(['各乡镇（街道）']);
    expect(chinese('see 《规划》, p. 3')).toEqual(['《规划》']);
    expect(chinese('where 、 belongs')).toEqual(['、']);
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
      runs(),
    );
  });
});
