import { describe, expect, it } from 'vitest';
import { draftOf, inPlan, inReview, read, report } from './draftOf.ts';

type Case = [sentence: string, ...rows: string[]];

describe('parts and times', () => {
  it('takes the review for results of last year and the plan for targets', () => {
    expect(inReview('地区生产总值增长5%。')).toEqual(['5 % eq result growth_rate 2023']);
    expect(inPlan('地区生产总值增长5%。')).toEqual(['5 % eq target growth_rate 2024']);
  });

  it.each<Case>([
    ['一季度工业投资增长4%。', '4 % eq result growth_rate 2023-01/2023-03'],
    ['上半年工业投资增长4%。', '4 % eq result growth_rate 2023-01/2023-06'],
    ['1—9月工业投资增长4%。', '4 % eq result growth_rate 2023-01/2023-09'],
    [
      '地区生产总值前三季度分别增长4%、5%、6%，全年增长7%。',
      '4 % eq result growth_rate 2023-01/2023-03',
      '5 % eq result growth_rate 2023-01/2023-06',
      '6 % eq result growth_rate 2023-01/2023-09',
      '7 % eq result growth_rate 2023',
    ],
    ['累计建成公园30个。', '30 个 eq result cumulative /2023'],
  ])('%s', (sentence, ...rows) => {
    expect(inReview(sentence)).toEqual(rows);
  });

  it.each<Case>([
    [
      '到2027年，软件收入达到300亿元，年均增长15%。',
      '300 亿元 eq target level 2027',
      '15 % eq target avg_annual_growth /2027',
    ],
    ['“十四五”期间社会投资年均增长8%。', '8 % eq target avg_annual_growth 2021/2025'],
    ['“十四五”末绿化率提高到40%。', '40 % eq target share 2025'],
  ])('%s', (sentence, ...rows) => {
    expect(inPlan(sentence)).toEqual(rows);
  });

  it('reads five years from the heading or the head of a paragraph, levels at their end', () => {
    const text = report(
      '五年来，新建学校12所，绿化率达到40%，收入较2018年增长30%，投资年均增长6%。\n2023年，收入增长5%。',
    );
    expect(read(draftOf(text).rows)).toEqual([
      '12 所 eq result increment 2019/2023',
      '40 % eq result share 2023',
      '30 % eq result change 2023',
      '6 % eq result avg_annual_growth 2019/2023',
      '5 % eq result growth_rate 2023',
    ]);
    expect(draftOf(text).rows[2]?.reference_period).toBe('2018');
  });

  it('says when there is no heading of a report', () => {
    expect(draftOf('全区新建学校3所。\n').sections).toBe(false);
    expect(draftOf(report('新建学校3所。')).sections).toBe(true);
  });

  it('takes all of a plan of tasks for targets', () => {
    const { rows } = draftOf('一、主要指标\n1.GDP增长8%以上。\n2.新建学校3所。\n', { isTaskPlan: true });
    expect(read(rows)).toEqual(['8 % ge target growth_rate 2024', '3 所 eq target increment 2024']);
  });
});

describe('comparators', () => {
  it.each<Case>([
    ['资产超过5亿元。', '5 亿元 gt result level 2023'],
    ['资产突破5亿元。', '5 亿元 gt result level 2023'],
    ['资产近5亿元。', '5 亿元 about result level 2023'],
    ['资产约5亿元，约占全市4%。', '5 亿元 about result level 2023', '4 % about result share 2023'],
    ['资产不低于5亿元。', '5 亿元 ge result level 2023'],
    ['失业率控制在5%以内。', '5 % le result share 2023'],
    ['办理事项70余件。', '70 件 gt result count 2023'],
    ['产量增长1倍多。', '1 倍 gt result growth_rate 2023'],
    ['经济总量迈上2万亿元台阶。', '2 万亿元 eq result level 2023'],
    ['旅游人均消费突破千元。', '1000 元 gt result level 2023'],
    ['事故起数下降10%以上。', '-10 % le result growth_rate 2023'],
  ])('%s', (sentence, ...rows) => {
    expect(inReview(sentence)).toEqual(rows);
  });

  it.each<Case>([
    ['地区生产总值增长6%左右。', '6 % about target growth_rate 2024'],
    ['收入增长5%—6%。', '5 % ge target growth_rate 2024', '6 % le target growth_rate 2024'],
    ['失业率、物价涨幅分别控制在5%、2%以内。', '5 % le target share 2024', '2 % le target growth_rate 2024'],
    ['投资与上年持平。', '0 % eq target growth_rate 2024'],
  ])('%s', (sentence, ...rows) => {
    expect(inPlan(sentence)).toEqual(rows);
  });
});

describe('what kind of number', () => {
  it.each<Case>([
    ['死亡人数下降7%。', '-7 % eq result growth_rate 2023'],
    ['能耗下降至7吨。', '7 吨 eq result level 2023'],
    ['服务业占比达到60%。', '60 % eq result share 2023'],
    ['专利量翻了一番。', '2 倍 eq result multiple 2023'],
    ['收入是上年的1.5倍。', '1.5 倍 eq result multiple 2023'],
    ['连续六年获评优秀。', '6 年 eq result streak 2023'],
    ['新增停车位300个、公交线路4条。', '300 个 eq result increment 2023', '4 条 eq result increment 2023'],
    ['改造老旧小区30个。', '30 个 eq result count 2023'],
    ['完成棚户区改造9万平方米。', '9 万平方米 eq result count 2023'],
    ['高新技术企业达到60家、科技型企业200家。', '60 家 eq result level 2023', '200 家 eq result level 2023'],
    ['每千人床位数达到5.7张。', '5.7 张 eq result level 2023'],
    ['年均发放贷款6000万元。', '6000 万元 eq result annual_average 2023'],
    ['12所学校建成招生。', '12 所 eq result increment 2023'],
    ['直管国企由8家整合为5家。', '8 家 eq result level 2023', '5 家 eq result level 2023'],
    ['税收占比达到六成五。', '6.5 成 eq result share 2023'],
    ['候诊时间缩短近两成。', '-2 成 about result growth_rate 2023'],
    [
      '占比提高2个百分点、比2020年提高5个百分点。',
      '2 个百分点 eq result growth_rate 2023',
      '5 个百分点 eq result change 2023',
    ],
    ['城乡居民收入比缩小至1.92。', '1.92 倍 eq result multiple 2023'],
    ['群众安全感位居全市前三。', '3 位 le result rank 2023'],
    ['新增实验室18家、累计38家。', '18 家 eq result increment 2023', '38 家 eq result level 2023'],
    ['接待游客680万人次。', '680 万人次 eq result level 2023'],
    ['打造百亿级食品产业。', '100 亿元 about result level 2023'],
    ['出口在需求下降超3成时增长2%。', '-3 成 lt result growth_rate 2023', '2 % eq result growth_rate 2023'],
  ])('%s', (sentence, ...rows) => {
    expect(inReview(sentence)).toEqual(rows);
  });

  it('reads ranks with their scope and what is ranked', () => {
    const { rows } = draftOf(report('地区生产总值增长5%、居中心城区第2，专利量12件、居全市第一。'));
    expect(rows.map(({ value, basis, rank_of: of, rank_scope: scope }) => [value, basis, of, scope])).toEqual(
      [
        [5, 'growth_rate', '', ''],
        [2, 'rank', 'growth_rate', '中心城区'],
        [12, 'level', '', ''],
        [1, 'rank', 'level', '全市'],
      ],
    );
  });

  it('turns a structure of three sectors into three shares, before and after', () => {
    const { rows } = draftOf(report('三次产业结构由2:40:58调整为1.5:38.5:60。'));
    expect(rows.map(({ indicator, value, period }) => [indicator.split('-')[0], value, period])).toEqual([
      ['primary', 2, '2022'],
      ['secondary', 40, '2022'],
      ['tertiary', 58, '2022'],
      ['primary', 1.5, '2023'],
      ['secondary', 38.5, '2023'],
      ['tertiary', 60, '2023'],
    ]);
  });
});

describe('subjects and lists', () => {
  const linked = (sentence: string): [string, number][] =>
    draftOf(report(sentence)).rows.map(({ indicator, value }) => [indicator, value]);

  it('gives each of a list with 分别 its own figure, and the next list the same subjects', () => {
    expect(linked('高新技术企业、科技型企业分别达到60家、200家，分别增长5%、8%。')).toEqual([
      ['high-tech-enterprises', 60],
      ['tech-enterprises', 200],
      ['high-tech-enterprises', 5],
      ['tech-enterprises', 8],
    ]);
  });

  it('lets a list share the last part of its last name', () => {
    expect(linked('第二产业、第三产业增加值分别增长6%、7%。')).toEqual([
      ['secondary-industry-value-added', 6],
      ['tertiary-industry-value-added', 7],
    ]);
    expect(linked('城乡居民人均可支配收入分别增长4%、6%。')).toEqual([
      ['income-urban-residents', 4],
      ['income-rural-residents', 6],
    ]);
  });

  it('makes two rows of one figure that is said of two', () => {
    expect(linked('基本养老保险参保率、基本医疗保险参保率均达到95%以上。')).toEqual([
      ['pension-coverage', 95],
      ['medical-insurance-coverage', 95],
    ]);
  });

  it('goes on with the subject where a clause names none', () => {
    expect(linked('工业投资达到9亿元，增长5%，居全市第3。')).toEqual([
      ['industrial-investment', 9],
      ['industrial-investment', 5],
      ['industrial-investment', 3],
    ]);
  });

  it('tells the figures of a zone and of a body from those of the place', () => {
    const { rows } = draftOf(report('重庆经开区地区生产总值增长8%。江湾产业园入驻企业65家。'));
    expect(rows.map(({ place, body, indicator }) => [place, body, indicator])).toEqual([
      ['chongqing-economic-zone', '', 'gross-regional-product'],
      ['500108', 'river-park', ''],
    ]);
  });

  it('does not link a part of an indicator to the whole', () => {
    expect(linked('高技术产业工业投资增长9%。')).toEqual([['', 9]]);
  });

  it('proposes the words of the document where no indicator fits', () => {
    expect(draftOf(report('新建口袋公园100个。')).rows[0]?.indicator_zh).toBe('口袋公园');
  });
});

describe('digits that are no figures', () => {
  it.each([
    ['落实渝府发〔2021〕15号文件。', 'number of a document'],
    ['推进“33618”集群建设。', 'within a name in quotation marks'],
    ['制定《2023年方案》。', 'within a title'],
    ['轨道10号线开通。', 'route, number or term'],
    ['举办第5届展会。', 'ordinal'],
    ['入围民营企业500强。', 'list of best ones'],
    ['新冠防控自2023年5月转段。', 'date or year'],
    ['建设5G网络。', 'name of letters and digits'],
    ['支持30亿元以上企业发展。', 'threshold that describes something'],
    ['出台15条措施。', 'count of policies'],
    ['打造15分钟生活圈。', 'circle or pace'],
    ['庆祝建区30周年。', 'anniversary or span of years'],
    ['举办2023长江论坛。', 'year that belongs to a name'],
  ])('%s', (sentence, why) => {
    const { rows, unread } = draftOf(report(sentence));
    expect(rows).toEqual([]);
    expect(unread.filter(({ line }) => line === 4).map((digits) => digits.why)).toEqual([why]);
  });

  it('lists digits no rule explains, so that a person looks at them', () => {
    const { unread } = draftOf(report('热线号码为 7788 ，欢迎来电。'));
    expect(unread.filter(({ why }) => why === undefined).map(({ text }) => text)).toEqual(['7788']);
  });

  it('leaves out the head and foot of a page and explanations of terms', () => {
    const text = `${report('新建学校3所。')}名词解释\n“两优”：全国遴选1000所学校。\n联系电话：12345\n`;
    expect(draftOf(text).rows).toHaveLength(1);
    expect(draftOf(text).unread.map(({ why }) => why)).toContain('explains a term');
    expect(draftOf(text).unread.map(({ why }) => why)).toContain('behind the report');
  });
});

describe('the text as it stands', () => {
  it('gives the offset of what is printed, in UTF-16 code units', () => {
    const text = report('𠮷祥路建成，新建学校3所。');
    const [row] = draftOf(text).rows;
    expect(text.slice(row?.start, (row?.start ?? 0) + (row?.printed.length ?? 0))).toBe(row?.printed);
    expect(row?.printed).toBe('3所');
  });

  it('reads full-width digits and traditional characters as they are meant', () => {
    expect(inReview('資產超過５億元。')).toEqual(['5 亿元 gt result level 2023']);
  });

  it('keeps the phrase within 24 characters, with the word that says which way it goes', () => {
    const { rows } = draftOf(report('事故起数下降12.9%。'));
    expect(rows[0]?.printed).toBe('下降12.9%');
  });

  it('is the same draft each time', () => {
    const text = report('地区生产总值增长5%、居全市第2。');
    expect(draftOf(text)).toEqual(draftOf(text));
  });
});
