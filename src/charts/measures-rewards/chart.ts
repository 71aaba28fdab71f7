import { t } from '../../i18n/t.ts';
import {
  countRewards,
  rewardExtent,
  type Extent,
  type RewardSummary,
  summariseMeasures,
  type MeasuresSummary,
} from '../../analysis/summariseMeasures.ts';
import { groupByDomain, type MeasureDomain } from './numbers.ts';
import { measureRecords, type MeasureRecord } from '../../analysis/measureRecords.ts';
import { measureMatrix } from './draw.ts';
import { type Reward, domainLabel, rewardLabel } from '../../ledger/vocabulary.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import type { MeasureRow } from '../../ledger/measures.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { defineChart, type Sources } from '../kit/defineChart.ts';
import { rewardColumns, type RewardRow } from './rewardColumns.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';

interface RewardFacts extends RewardSummary, Pick<MeasuresSummary, 'counties' | 'townships' | 'zones'> {
  domains: readonly MeasureDomain<MeasureRecord>[];
  commonest: RewardSummary['kinds'][number];
  /** Measures that grant one of the two kinds of funds at least. */
  money: number;
}

const extentLabel: Readonly<Record<Extent, Words>> = {
  whole: t('给', 'granted'),
  part: t('只给其中一部分', 'for a part only'),
  none: t('不给', 'not granted'),
};

const domainsOf = ({ ledger }: Sources): MeasureDomain<MeasureRecord>[] =>
  groupByDomain(measureRecords(ledger));

/** The kinds fewest measures grant: the commonest stands in the headline. */
const kindList = ({ kinds }: RewardFacts, lang: Lang): string =>
  formatList(
    kinds
      .filter(({ measures }) => measures === kinds.at(-1)?.measures)
      .map(
        ({ reward, measures }) =>
          t(
            `${rewardLabel[reward].zh}${String(measures)}项`,
            `${rewardLabel[reward].en} (${String(measures)})`,
          )[lang],
      ),
    lang,
  );

/** “第4项” / “no. 4”, for sentences. */
const measureNumbers = (measures: readonly MeasureRow[], lang: Lang): string =>
  t(
    `第${measures.map(({ no }) => String(no)).join('、')}项`,
    `${measures.length === 1 ? 'no.' : 'nos.'} ${measures.map(({ no }) => String(no)).join(', ')}`,
  )[lang];

/** Measures that name a kind of recipient, if only for a part. */
const reach = ({ whole, partly }: RewardFacts['zones']): string => String(whole + partly);

const markName = (measure: MeasureRow, reward: Reward, extent: Extent, lang: Lang): string =>
  [inLanguage(measure, 'name', lang), rewardLabel[reward][lang], extentLabel[extent][lang]].join(' · ');

function rewardMark(record: MeasureRecord, reward: Reward, lang: Lang) {
  const mark = rewardExtent(record, reward);
  return { mark, title: markName(record.measure, reward, mark, lang) };
}

export const chart = defineChart<RewardRow, RewardFacts>({
  id: 'measures-rewards',
  order: 210,
  topic: 'measures',
  about: { documents: ['cq-2022-measures'] },
  linked: true,
  rows: (sources) =>
    domainsOf(sources).flatMap(({ items }) =>
      items.flatMap((record) =>
        record.rewards.map((row) => ({
          measure: record.measure,
          row,
          extent: rewardExtent(record, row.reward),
          recipients: record.recipients
            .filter(({ part }) => part === row.part)
            .map(({ recipient }) => recipient),
        })),
      ),
    ),
  facts: (_rows, sources) => {
    const records = measureRecords(sources.ledger);
    const summary = countRewards(records);
    const { money, counties, townships, zones } = summariseMeasures(records);
    const [commonest] = summary.kinds;
    if (commonest === undefined) throw new RangeError('measures-rewards: no kind of reward');
    return { ...summary, money, counties, townships, zones, domains: domainsOf(sources), commonest };
  },
  rowId: ({ row }) => row.id,
  markNames: ({ measure, row, extent }, lang) => [markName(measure, row.reward, extent, lang)],
  columns: rewardColumns,
  words: {
    title: t('各项措施给什么奖励', 'What each measure grants'),
    headline: ({ measures, money, commonest }) =>
      t(
        `重庆2022年的${String(measures)}项激励措施，${String(money)}项和钱有关，最常见的是${rewardLabel[commonest.reward].zh}（${String(commonest.measures)}项）`,
        `Chongqing’s rules of 2022: ${String(money)} of ${String(measures)} measures reward with money, most often with a ${rewardLabel[commonest.reward].en.toLowerCase()} (${String(commonest.measures)})`,
      ),
    dek: t(
      '2022年规则的各项措施（行，按领域）给哪几类奖励（列，按措施数）',
      'Measures of the 2022 rules (rows, by field) and the kinds of reward they grant (columns, commonest first)',
    ),
    reading: t(
      '整圆是给，半圆是只给措施的一部分，小点是不给；列头下的数是给这类奖励的措施数，半圆也算。横着看，一项措施给什么；竖着看，同一类奖励哪些措施给。',
      'A disc: granted; a half disc: only for a part of the measure; a point: not granted. Numbers under the heads count measures, half discs included. Read along a row for what one measure grants, down a column for all that grant the same.',
    ),
    description: (facts) =>
      t(
        `最少见的是${kindList(facts, 'zh')}。只给考核加分的有${String(facts.onlyBonus.length)}项（${measureNumbers(facts.onlyBonus, 'zh')}）。种类最多的给${String(facts.mostKinds)}类（${measureNumbers(facts.widest, 'zh')}）；只给一类的有${String(facts.single)}项。半圆共${String(facts.inPart)}处。可以给区县的有${reach(facts.counties)}项，给国家级开发开放平台的${reach(facts.zones)}项，给乡镇（街道）的${reach(facts.townships)}项。`,
        `Rarest: ${kindList(facts, 'en')}. ${countWord(facts.onlyBonus.length, 'measure grants', 'measures grant')} nothing but an assessment bonus (${measureNumbers(facts.onlyBonus, 'en')}). The most kinds in one measure are ${String(facts.mostKinds)} (${measureNumbers(facts.widest, 'en')}); ${countWord(facts.single, 'measure grants', 'measures grant')} one kind only. There are ${countWord(facts.inPart, 'half disc')}. Districts and counties may receive ${reach(facts.counties)} of the measures, national development platforms ${reach(facts.zones)}, townships and subdistricts ${reach(facts.townships)}.`,
      ),
    note: t(
      '奖励种类和领域都是本站的归类，有的也可以归到别类，CSV逐行说明。“涉及资金”指资金奖补或资金分配倾斜，专项债券额度和市级投资算在后一类。文件没有写金额，也没有写加多少分。个别措施的两类奖励是二选一。可以给谁，照措施里写的对象列在表中；可以获得，不是已经获得。同一项措施两处给同一类奖励的，图中只画一个，表里各占一行。',
      'Kinds of reward and fields are our grouping; some could be put elsewhere, and the CSV says so row by row. “Funds” means a money award or a larger share of funds; quotas of special bonds and municipal investment count as the latter. The rules state no amounts, and not how many points a bonus is. In some measures two rewards are alternatives. The table names whom each may go to; who may receive a reward need not have received it. Where a measure promises the same kind twice, the chart has one mark and the table two rows.',
    ),
  },
  thumb: (_rows, { measures, money, kinds }) => ({
    label: `${String(money)}/${String(measures)}`,
    form: 'lines',
    bars: kinds.map(({ measures: value }) => ({ value, tone: 'award-3' })),
  }),
  draw: (_rows, { domains, kinds }, { lang, linkTo, document, width }) =>
    measureMatrix(
      domains.map(({ domain, items }) => ({
        id: domain,
        label: domainLabel[domain][lang],
        lines: items.map((record) => ({
          id: record.measure.id,
          no: record.measure.no,
          label: inLanguage(record.measure, 'name', lang),
          href: linkTo(`/measures/${record.measure.id}/`),
          marks: kinds.map(({ reward }) => rewardMark(record, reward, lang)),
        })),
      })),
      {
        document,
        width,
        columns: kinds.map(({ reward, measures }) => ({
          id: reward,
          label: rewardLabel[reward][lang],
          count: measures,
        })),
        key: (['whole', 'part', 'none'] as const).map((mark) => ({ mark, label: extentLabel[mark][lang] })),
        countLabel: t('措施数', 'measures')[lang],
      },
    ),
});
