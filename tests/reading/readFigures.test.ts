import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../../src/ledger/reading/parseNumeral.ts';
import { readDeadline } from '../../src/ledger/reading/readDeadline.ts';
import { readFigures } from '../../src/ledger/reading/readFigures.ts';

const one = (phrase: string): string => {
  const [figure] = readFigures(phrase);
  return figure === undefined
    ? 'nothing'
    : `${figure.comparator} ${String(figure.value)} ${figure.unit ?? '?'}`;
};

describe('parseNumeral', () => {
  it.each([
    ['1,133.16', 1133.16],
    ['十五', 15],
    ['一百零二', 102],
    ['两', 2],
    ['三千五百', 3500],
    ['千', 1000],
    ['百', 100],
    ['二十', 20],
    ['一十五', 15],
    ['一千零五', 1005],
    ['一千〇五', 1005],
    ['二千二百', 2200],
    ['两千两百', 2200],
    ['一百一十', 110],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '万', 'x', '1.', '.5', '１', '一二', '两三', '十四五', '二〇二〇', '一百二', '3,4'])(
    '%j is no numeral',
    (text) => {
      expect(parseNumeral(text)).toBeNaN();
    },
  );
});

describe('readFigures', () => {
  it.each([
    ['增长6%左右', 'about 6 %'],
    ['达到130家以上', 'ge 130 家'],
    ['控制在4%以内', 'le 4 %'],
    ['突破500亿元', 'gt 500 亿元'],
    ['超过1.3万亿元', 'gt 1.3 万亿元'],
    ['近4500万美元', 'about 4500 万美元'],
    ['约占全市5%', 'about 5 %'],
    ['1860余万人次', 'gt 1860 万人次'],
    ['2万余户', 'gt 2 万户'],
    ['提高31.8个百分点', 'eq 31.8 个百分点'],
    ['不低于30个', 'ge 30 个'],
    ['不超过5%', 'le 5 %'],
    ['低于3%', 'lt 3 %'],
    ['是2015年的1.5倍', 'eq 1.5 倍'],
    ['较2015年增长27%', 'eq 27 %'],
    ['增长近一倍', 'about 1 倍'],
    ['翻了一番', 'eq 2 倍'],
    ['翻番', 'eq 2 倍'],
    ['与上年持平', 'eq 0 %'],
    ['下降7.7%', 'eq -7.7 %'],
    ['负增长7.1%', 'eq -7.1 %'],
    ['压减一般支出10%以上', 'le -10 %'],
    ['居中心城区第3', 'eq 3 位'],
    ['稳居全市第一', 'eq 1 位'],
    ['达到2∶1', 'eq 2 倍'],
    ['百亿级', 'about 100 ?'],
    ['万亩级', 'about 1 万亩'],
    ['1000亿级', 'about 1000 ?'],
    ['突破千元', 'gt 1000 元'],
    ['突破600亿', 'gt 600 ?'],
    ['十条区级政策', 'eq 10 条'],
    ['十大公园', 'eq 10 个'],
    ['两次', 'eq 2 次'],
    ['建成5G基站3177个', 'eq 3177 个'],
    ['4S10家', 'eq 10 家'],
    ['1.2万套(间)', 'eq 1.2 万套(间)'],
    ['超目标任务306%', 'eq 306 %'],
    ['38.7', 'eq 38.7 ?'],
    ['加快建设', 'nothing'],
    ['增长-5.2%', 'eq -5.2 %'],
    ['-5.2%', 'eq -5.2 %'],
    ['1,234家', 'eq 1234 家'],
    ['一千零五项', 'eq 1005 项'],
    ['一二个', 'nothing'],
    ['两三个', 'nothing'],
    ['十四五年', 'nothing'],
    ['二〇二〇年', 'nothing'],
    ['一百二项', 'nothing'],
    ['1.2.3%', 'nothing'],
    ['１２3%', 'nothing'],
    ['3千元', 'nothing'],
    ['12015年', 'eq 12015 年'],
    ['增长1倍多', 'gt 1 倍'],
    ['翻了一番多', 'gt 2 倍'],
    ['下降超3成', 'lt -3 成'],
    ['约七成', 'about 7 成'],
    ['六成五', 'eq 6.5 成'],
    ['上千家', 'ge 1000 家'],
    ['连续61个月', 'eq 61 个月'],
    ['4800列以上', 'ge 4800 列'],
    ['2000P', 'eq 2000 P'],
    ['达到25万元/人', 'eq 25 万元/人'],
    ['迈上4万亿元', 'gt 4 万亿元'],
  ])('%s reads %s', (phrase, expected) => {
    expect(one(phrase)).toBe(expected);
  });

  it('reads every figure of a phrase that lost its separators', () => {
    expect(readFigures('下降33.2%25.9%').map(({ value }) => value)).toEqual([-33.2, -25.9]);
    expect(readFigures('分别增长3.5%、3.4%、7.3%').map(({ value }) => value)).toEqual([3.5, 3.4, 7.3]);
  });

  it('reads 3,4 as two figures, and separators between groups of three as part of one', () => {
    const values = (phrase: string) => readFigures(phrase).map(({ value }) => value);
    expect(values('3,4%')).toEqual([3, 4]);
    expect(values('12,3456户')).toEqual([12, 3456]);
    expect(values('1,234,567.8元')).toEqual([1_234_567.8]);
    expect(values('3,4与1,234家，1.2.3、两三个、一百零二项')).toEqual([3, 4, 1234, 102]);
    expect(values('12:30:45')).toEqual([12, 30, 45]);
  });

  it('says whether the phrase tells the direction', () => {
    expect(readFigures('增长4%')[0]?.signed).toBe(true);
    expect(readFigures('10.7%')[0]?.signed).toBe(false);
  });
});

describe('readDeadline', () => {
  it.each([
    ['2022年7月16日前', '2022-07-16'],
    ['2023年3月底前', '2023-03-31'],
    ['2024年2月底前', '2024-02-29'],
    ['区县申报', undefined],
  ])('%s is %s', (phrase, day) => {
    expect(readDeadline(phrase)).toBe(day);
  });
});
