import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/format/formatFigure.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { shiftDecimal } from '../../src/format/formatNumber.ts';

describe('formatFigure', () => {
  it.each([
    [{ value: 6, unit: '%', comparator: 'about', basis: 'growth_rate' }, '6%左右', 'about 6%'],
    [{ value: 2009.5, unit: '亿元', comparator: 'eq', basis: 'level' }, '2,009.5亿元', 'CNY 200.95 billion'],
    [
      { value: 1.3, unit: '万亿元', comparator: 'gt', basis: 'level' },
      '超过1.3万亿元',
      'more than CNY 1.3 trillion',
    ],
    [{ value: 130, unit: '家', comparator: 'ge', basis: 'level' }, '130家以上', '130 or more'],
    [{ value: 5.1, unit: '万人', comparator: 'eq', basis: 'increment' }, '5.1万人', '51,000 people'],
    [
      { value: 785, unit: '亿元', comparator: 'about', basis: 'level' },
      '785亿元左右',
      'about CNY 78.5 billion',
    ],
    [
      { value: 25002.79, unit: '亿元', comparator: 'eq', basis: 'level' },
      '25,002.79亿元',
      'CNY 2,500.279 billion',
    ],
    [{ value: 0.3, unit: '亿元', comparator: 'eq', basis: 'level' }, '0.3亿元', 'CNY 30 million'],
    [{ value: 1.1, unit: '万元', comparator: 'ge', basis: 'level' }, '1.1万元以上', 'CNY 11,000 or more'],
    [{ value: 66745, unit: '元', comparator: 'eq', basis: 'level' }, '66,745元', 'CNY 66,745'],
    [
      { value: 4.35, unit: '亿美元', comparator: 'lt', basis: 'level' },
      '低于4.35亿美元',
      'less than USD 435 million',
    ],
    [{ value: 100, unit: '万亩', comparator: 'eq', basis: 'level' }, '100万亩', '1 million mu'],
    [{ value: 5.3, unit: '平方公里', comparator: 'eq', basis: 'level' }, '5.3平方公里', '5.3 km²'],
    [{ value: 544.7, unit: '公里', comparator: 'eq', basis: 'increment' }, '544.7公里', '544.7 km'],
    [{ value: 3.5, unit: '亿立方米', comparator: 'eq', basis: 'level' }, '3.5亿立方米', '350 million m³'],
    [{ value: -7.7, unit: '%', comparator: 'eq', basis: 'growth_rate' }, '−7.7%', '−7.7%'],
    [{ value: 1, unit: '位', comparator: 'eq', basis: 'rank' }, '第1', 'no. 1'],
  ] as const)('%j', (figure, zh, en) => {
    expect(formatFigure(figure, 'zh')).toBe(zh);
    expect(formatFigure(figure, 'en')).toBe(en);
  });

  it('rounds no committed figure: what English says is the same amount', () => {
    const power = { '': 0, million: 6, billion: 9, trillion: 12 } as const;
    for (const row of loadLedger().observations.filter(({ basis }) => basis !== 'rank')) {
      const [, digits = '', word = ''] =
        /([−\d.,]+)(?: (million|billion|trillion))?/.exec(formatFigure(row, 'en')) ?? [];
      const said = Number(digits.replaceAll(',', '').replace('−', '-'));
      const scale = { 万亿: 12, 亿: 8, 万: 4, '': 0 }[/^(万亿|亿|万)?/.exec(row.unit)?.[1] ?? ''] ?? 0;
      expect(shiftDecimal(said, power[word as keyof typeof power]), row.id).toBe(
        shiftDecimal(row.value, scale),
      );
    }
  });

  it('leaves no Chinese unit in English, for any committed figure', () => {
    for (const row of loadLedger().observations)
      expect(formatFigure(row, 'en'), row.id).not.toMatch(/[\u3400-\u9fff]/);
  });
});
