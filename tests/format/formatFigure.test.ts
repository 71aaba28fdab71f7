import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/format/formatFigure.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { unitLabel } from '../../src/i18n/unitLabel.ts';

describe('formatFigure', () => {
  it.each([
    [{ value: 6, unit: '%', comparator: '~', basis: 'growth_rate' }, '6%左右', 'about 6%'],
    [{ value: 2009.5, unit: '亿元', comparator: '=', basis: 'level' }, '2,009.5亿元', '200.95 billion yuan'],
    [
      { value: 1.3, unit: '万亿元', comparator: '>', basis: 'level' },
      '超过1.3万亿元',
      'more than 1.3 trillion yuan',
    ],
    [{ value: 130, unit: '家', comparator: '>=', basis: 'level' }, '130家以上', '130 or more'],
    [{ value: 5.1, unit: '万人', comparator: '=', basis: 'increment' }, '5.1万人', '51,000 people'],
    [{ value: -7.7, unit: '%', comparator: '=', basis: 'growth_rate' }, '−7.7%', '−7.7%'],
    [{ value: 1, unit: '位', comparator: '=', basis: 'rank' }, '第1', 'no. 1'],
  ] as const)('%j', (figure, zh, en) => {
    expect(formatFigure(figure, 'zh', unitLabel)).toBe(zh);
    expect(formatFigure(figure, 'en', unitLabel)).toBe(en);
  });

  it('leaves no Chinese unit in English, for any committed figure', () => {
    for (const row of loadLedger().observations)
      expect(formatFigure(row, 'en', unitLabel), row.id).not.toMatch(/[\u3400-\u9fff]/);
  });
});
