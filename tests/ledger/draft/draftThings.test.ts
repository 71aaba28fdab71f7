import { describe, expect, it } from 'vitest';
import { draftOf, inReview, read, report } from './draftOf.ts';

type Case = [sentence: string, ...rows: string[]];

const overFiveYears = (sentence: string): string[] => read(draftOf(report(`五年来，${sentence}`)).rows);

describe('a review of five years', () => {
  it.each<Case>([
    // What befell things in the years is counted over them.
    ['市容整洁，9项工艺获省级推广。', '9 项 eq result count 2019/2023'],
    [
      '技能提高，8名护士、14名教师入选名师名单。',
      '8 名 eq result count 2019/2023',
      '14 名 eq result count 2019/2023',
    ],
    // What things are or have is told of the end.
    ['学科兴旺，6个专业进入全省前十。', '6 个 eq result level 2023', '10 位 le result rank 2023'],
    ['气象更新，5个村率先脱贫。', '5 个 eq result count 2019/2023'],
    ['水质变好，30个湖泊达标率达到90%。', '30 个 eq result level 2023', '90 % eq result share 2023'],
    ['保障有力，7万老人有了陪护。', '7 万人 eq result level 2023'],
    [
      '累计建成桥梁9座、道路突破80公里。',
      '9 座 eq result cumulative 2019/2023',
      '80 公里 gt result level 2023',
    ],
    // 五年 goes on for the acts listed after it.
    [
      '路网通达；五年改造管网50段，更新水表3万只。',
      '50 段 eq result cumulative 2019/2023',
      '3 万只 eq result cumulative 2019/2023',
    ],
  ])('%s', (sentence, ...rows) => {
    expect(overFiveYears(sentence)).toEqual(rows);
  });
});

describe('additions and what only looks like one', () => {
  it.each<Case>([
    ['提质发展商圈4个。', '4 个 eq result count 2023'],
    ['启动培育名店6家。', '6 家 eq result count 2023'],
    ['新增和优化车次5条。', '5 条 eq result count 2023'],
    ['落地7项试点政策。', '7 项 eq result count 2023'],
    ['新发展果园3亩、改造提升2亩。', '3 亩 eq result increment 2023', '2 亩 eq result count 2023'],
    ['加装护栏20公里。', '20 公里 eq result increment 2023'],
    ['绿道里程增加20公里。', '20 公里 eq result change 2023'],
    ['签约项目8个。', '8 个 eq result increment 2023'],
    ['首批5家驿站投运。', '5 家 eq result increment 2023'],
    ['建成区面积超过90平方公里。', '90 平方公里 gt result level 2023'],
  ])('%s', (sentence, ...rows) => {
    expect(inReview(sentence)).toEqual(rows);
  });
});

describe('levels and changes', () => {
  it.each<Case>([
    ['人均寿命较2019年提高2岁。', '2 岁 eq result change 2023'],
    ['义诊服务居民超过3万人次。', '3 万人次 gt result count 2023'],
    ['航线覆盖40个城市。', '40 个 eq result level 2023'],
    ['接待12批客商和6天展会。', '12 批 eq result count 2023', '6 天 eq result count 2023'],
    ['茶叶产量实现“5连增”。', '5 年 eq result streak 2023'],
  ])('%s', (sentence, ...rows) => {
    expect(inReview(sentence)).toEqual(rows);
  });

  it('does not trust a longer term that is compared with none', () => {
    const [compared] = draftOf(report('班车时间比2020年延长2小时。')).rows;
    const [bare] = draftOf(report('班车时间延长2小时。')).rows;
    expect([compared?.confidence, bare?.confidence]).toEqual(['high', 'medium']);
  });
});

describe('what a figure counts', () => {
  const named = (sentence: string): [string, number][] =>
    draftOf(report(sentence)).rows.map(({ indicator_zh: words, value }) => [words, value]);

  it.each<[sentence: string, ...rows: [string, number][]]>([
    ['新建4个书院、6座剧场。', ['书院', 4], ['剧场', 6]],
    ['获评示范县和3个文明镇、5个文明村。', ['文明镇', 3], ['文明村', 5]],
    ['科技型企业200家，60%以上商户联网。', ['科技型企业', 200], ['商户联网', 60]],
    ['优化12家工厂效率。', ['工厂', 12]],
    ['新建卫生院（分院）5所。', ['卫生院（分院）', 5]],
  ])('%s', (sentence, ...rows) => {
    expect(named(sentence)).toEqual(rows);
  });

  const linked = (sentence: string): string[] =>
    draftOf(report(sentence)).rows.map(({ indicator }) => indicator);

  it('finds the indicator before words that only describe or date it', () => {
    expect(linked('地区生产总值在上半年下降2%的情况下，全年增长4%。')).toEqual([
      'gross-regional-product',
      'gross-regional-product',
    ]);
    expect(linked('我区成为全省首个地区生产总值超过5亿元的县。')).toEqual(['gross-regional-product']);
    expect(linked('地区生产总值跨过2个台阶、突破9亿元。').at(-1)).toBe('gross-regional-product');
  });

  it('doubts the indicator of things of which only some are meant', () => {
    expect(draftOf(report('3家科技型企业入选名单。')).rows[0]?.confidence).toBe('medium');
  });

  it('is not sure that an act in another unit is of the thing before it', () => {
    const { rows } = draftOf(report('改造科技型企业6家、更新8平方米。'));
    expect(rows[1]?.confidence).not.toBe('high');
  });
});

describe('a year not yet counted', () => {
  it('is an expected figure where 预计 stands before a result, and only there', () => {
    const { rows } = draftOf(report('工业投资预计增长4%。投资增长3%。', '工业投资预计增长5%。'));
    expect(rows.map(({ vintage }) => vintage)).toEqual(['expected', '', '']);
  });

  it('reads no figure in a strip along a river', () => {
    expect(inReview('治理干流沿岸2公里绿带。')).toEqual([]);
  });
});
