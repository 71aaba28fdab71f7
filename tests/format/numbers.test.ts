import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseUnit, formatFigure, originalFigure, unitLabel } from '../../src/format/formatFigure.ts';
import { formatBytes, formatNumber, shiftDecimal } from '../../src/format/formatNumber.ts';
import { formatPeriod, formatPeriods } from '../../src/format/formatPeriod.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { runs } from '../properties.ts';

const { observations } = loadLedger();
const figure = (
  value: number,
  unit: string,
  comparator: Parameters<typeof formatFigure>[0]['comparator'] = 'eq',
  basis: Parameters<typeof formatFigure>[0]['basis'] = 'level',
) => ({ value, unit, comparator, basis }) as const;

it.each([
  [1234.5, '1,234.5'],
  [-7.7, '−7.7'],
  [0, '0'],
  [6.666, '6.67'],
])('the number %f is %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

describe('a figure', () => {
  it.each([
    [figure(6, '%', 'about', 'growth_rate'), '6%左右', 'about 6%'],
    [figure(-7.7, '%', 'eq', 'growth_rate'), '−7.7%', '−7.7%'],
    [figure(2009.5, '亿元'), '2,009.5亿元', 'CNY 200.95 billion'],
    [figure(25002.79, '亿元'), '25,002.79亿元', 'CNY 2,500.279 billion'],
    [figure(785, '亿元', 'about'), '785亿元左右', 'about CNY 78.5 billion'],
    [figure(0.3, '亿元'), '0.3亿元', 'CNY 30 million'],
    [figure(1.3, '万亿元', 'gt'), '超过1.3万亿元', 'more than CNY 1.3 trillion'],
    [figure(1.1, '万元', 'ge'), '1.1万元以上', 'CNY 11,000 or more'],
    [figure(66745, '元'), '66,745元', 'CNY 66,745'],
    [figure(4.35, '亿美元', 'lt'), '低于4.35亿美元', 'less than USD 435 million'],
    [figure(130, '家', 'ge'), '130家以上', '130 or more'],
    [figure(5.1, '万人', 'eq', 'increment'), '5.1万人', '51,000 people'],
    [figure(100, '万亩'), '100万亩', '1 million mu'],
    [figure(5.3, '平方公里'), '5.3平方公里', '5.3 km²'],
    [figure(544.7, '公里', 'eq', 'increment'), '544.7公里', '544.7 km'],
    [figure(3.5, '亿立方米'), '3.5亿立方米', '350 million m³'],
    [figure(1, '位', 'eq', 'rank'), '第1', 'no. 1'],
  ])('%j', (own, ...said) => {
    expect(LANGS.map((lang) => formatFigure(own, lang, unitLabel))).toEqual(said);
  });

  it('of the ledger is not rounded in English, which says the same amount and leaves no Chinese unit', () => {
    const power = { '': 0, million: 6, billion: 9, trillion: 12 } as const;
    for (const row of observations) {
      const text = formatFigure(row, 'en', unitLabel);
      expect(text, row.id).not.toMatch(/[\u3400-\u9fff]/);
      if (row.basis === 'rank') continue;
      const [, digits = '', word = ''] = /([−\d.,]+)(?: (million|billion|trillion))?/.exec(text) ?? [];
      const said = Number(digits.replaceAll(',', '').replace('−', '-'));
      expect(shiftDecimal(said, power[word as keyof typeof power]), row.id).toBe(
        shiftDecimal(row.value, chineseUnit(row.unit).scale),
      );
    }
  });

  it.each([
    [figure(785, '亿元'), '785亿元', ''],
    [figure(66_745, '元'), '66,745元', ''],
    [figure(5.1, '万人'), '5.1万人', ''],
    [figure(100, '万亩'), '100万亩', 'about 66,700 ha'],
    [figure(15, '亩'), '15亩', 'about 1 ha'],
  ])(
    'keeps what English converts, land in hectares no more exactly than it is stated: %j',
    (own, text, aside) => {
      expect(originalFigure(own, 'en')).toEqual({ text, aside });
    },
  );

  it('keeps nothing where nothing is converted', () => {
    expect(originalFigure(figure(785, '亿元'), 'zh')).toBeUndefined();
    for (const own of [figure(6, '%'), figure(130, '家'), figure(1, '位', 'eq', 'rank')])
      expect(originalFigure(own, 'en')).toBeUndefined();
  });
});

it.each([
  ['万亿元', 12, '元'],
  ['亿美元', 8, '美元'],
  ['万套(间)', 4, '套(间)'],
  ['平方公里', 0, '平方公里'],
])('the unit %s is taken apart', (unit, scale, measure) => {
  expect(chineseUnit(unit)).toEqual({ scale, measure });
});

it.each([
  ['2023', '', '2023', '2023'],
  ['2021/2025', '', '2021–2025', '2021–2025'],
  ['/2027', '', '至2027', 'up to 2027'],
  ['2023-01/2023-09', '', '2023年1—9月', 'Jan–Sep 2023'],
  ['', '', '', ''],
  ['2016/2020', '2011/2015', '2016–2020，比2011–2015', '2016–2020 against 2011–2015'],
])('the period “%s” against “%s” is %s, %s', (period, reference_period, ...said) => {
  expect(LANGS.map((lang) => formatPeriods({ period, reference_period }, lang))).toEqual(said);
  if (reference_period === '') expect(LANGS.map((lang) => formatPeriod(period, lang))).toEqual(said);
});

it('a point is moved without the error of a multiplication, and comes back to where it was', () => {
  expect(4.35 * 100).not.toBe(435);
  const moved = [
    shiftDecimal(4.35, 2),
    shiftDecimal(785, -1),
    shiftDecimal(-25_002.79, -1),
    shiftDecimal(1e-7, 8),
    shiftDecimal(0, 12),
  ];
  expect(moved).toEqual([435, 78.5, -2500.279, 10, 0]);
  fc.assert(
    fc.property(fc.integer(), fc.nat(6), fc.integer({ min: -12, max: 12 }), (n, digits, by) => {
      const value = shiftDecimal(n, -digits);
      expect(shiftDecimal(shiftDecimal(value, by), -by)).toBe(value);
    }),
    runs(),
  );
});

it('sizes are said in units a reader knows', () => {
  expect([999, 3_601, 142_260, 1_250_000].map(formatBytes)).toEqual(['999 B', '3.6 kB', '142 kB', '1.3 MB']);
});
