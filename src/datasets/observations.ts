import { z } from 'zod';
import { decimal, id, oneOf, optionalId, optionalText, period, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { citedProvenance, provenanceReference } from './provenance.ts';
import { BASES, COMPARABILITY, COMPARATORS } from './vocabulary.ts';

/** Every figure the documents state, result or target; ranks are rows of their own. */
export const observations = defineTable({
  name: 'observations',
  title: { zh: '数字', en: 'Observations' },
  rowIs: { zh: '文件里的一个数字', en: 'a figure stated for an entity' },
  group: 'stated',
  coding: {
    how: { zh: '照下面的规则逐个录入', en: 'one by one, by the rules below' },
    rules: [
      {
        zh: '数字要有数码（或“翻番”“持平”“一倍”）。没有数码的“全覆盖”“同步”“达标”不成行。',
        en: 'A figure needs a numeral (or 翻番, 持平, 一倍). “Full coverage”, “in step with” and “up to standard” without one are no rows.',
      },
      {
        zh: '两份报告里每个结果、每个目标都要成行，项目、地方、人、连续几年的个数也算；名称里的数字（5G、4A、十四五）不算。名词解释中说明全国、全市方案的数不是本区的，不收。',
        en: 'Every result and every target of the two reports is to be a row, also counts of projects, places, people, years in a row; names that hold digits (5G, 4A, 十四五) are none. Figures that explain a national or municipal programme in a glossary are not the district’s and are left out.',
      },
      {
        zh: '单位照印，量级不动：1.3万亿元记为 `1.3`、`万亿元`。下降为负；“下降10%以上”记为 `<=` −10。',
        en: 'The unit keeps its scale as printed: 1.3 万亿元 is `1.3`, `万亿元`. A fall is negative; “by 10% or more” downwards is `<=` −10.',
      },
      {
        zh: '“增长N倍”是增速，单位倍；“是…的N倍”和“翻番”是 `multiple`。',
        en: '增长N倍 is a growth rate in 倍; 是…的N倍 and 翻番 are `multiple`.',
      },
      {
        zh: '名次单独成行（`basis` 为 rank，单位位）。一个数说两个指标，是两行，原样字句相同。',
        en: 'A rank is a row of its own (`basis` rank, unit 位). One figure for two indicators is two rows with one `printed`.',
      },
      {
        zh: '`2015/2020` 是与2015年相比；`2016/2020` 和 `2021/2025` 是一个规划期的合计或平均；规划期末的水平记 `2025`。`2023-Q1`、`-H1`、`-Q3` 是累计。原文没有给时间的，时期留空。',
        en: '`2015/2020` is a change against 2015; `2016/2020` and `2021/2025` are totals or averages of a plan; a level at a plan’s end is `2025`. `2023-Q1`, `-H1`, `-Q3` are cumulative. The period is empty where the text gives none.',
      },
      {
        zh: '`comparability` 为 `break`：引用的页面或它的注说明，这个水平不能与以前的相接。没有代码会拿它与此前的比较。',
        en: '`comparability` `break`: the cited page or its note says the level must not be joined with earlier ones. No code compares it with earlier ones.',
      },
      {
        zh: '渝北报告的存档文本有丢字之处：`printed` 照存档所印，说明一列写怎样读出。',
        en: 'Where the archived text of the Yubei report lost characters, `printed` is what stands there and the note says how it was read.',
      },
      {
        zh: '引用页面（`ctx-…`）的数，文本没有存档，没有位置，也不核对。',
        en: 'Figures of cited pages (`ctx-…`) rest on pages that are not archived here: they have no offset and are not audited.',
      },
    ],
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    place: id({ zh: '谁的数', en: 'Whose figure it is' }),
    indicator: id({ zh: '指标', en: 'Indicator' }),
    period: period({
      zh: '时期',
      en: 'Period',
      missing: { zh: '原文没有给时间', en: 'the text gives no time' },
    }),
    kind: oneOf(['actual', 'target'], { zh: '结果或目标', en: 'Result or target', vocabulary: 'figureKind' }),
    basis: oneOf(BASES, {
      zh: '数字的性质',
      en: 'What the number is: level, growth, share, rank …',
      vocabulary: 'basis',
    }),
    value: decimal({ zh: '数值', en: 'Value, in `unit`', unitIn: 'unit' }),
    unit: text({ zh: '单位', en: 'Unit, as printed' }),
    comparator: oneOf(COMPARATORS, { zh: '比较词', en: 'How firmly it is stated', vocabulary: 'comparator' }),
    rank_scope: optionalText({
      zh: '名次范围',
      en: 'Among whom a rank is counted',
      missing: { zh: '不是名次', en: 'it is no rank' },
    }),
    context_zh: optionalText({
      zh: '补充',
      en: 'What tells it from similar rows, in Chinese',
      missing: { zh: '指标和时期已足以区分', en: 'indicator and period tell it apart' },
    }),
    context_en: optionalText({
      zh: '英文补充',
      en: 'What tells it from similar rows',
      missing: { zh: '指标和时期已足以区分', en: 'indicator and period tell it apart' },
    }),
    task: optionalId({
      zh: '任务',
      en: 'Liangping task that states it',
      missing: { zh: '不出自梁平的任务', en: 'no task of Liangping states it' },
    }),
    comparability: oneOf(COMPARABILITY, {
      zh: '可比性',
      en: 'Whether it may be joined with other levels',
      vocabulary: 'comparability',
      missing: { zh: '没有发现不可比的理由', en: 'no reason against comparing is known' },
    }),
    ...citedProvenance,
    ...notes,
  }),
  references: [
    { column: 'place', table: 'places' },
    { column: 'indicator', table: 'indicators' },
    { column: 'task', table: 'tasks', optional: true },
    provenanceReference,
  ],
});

export type ObservationRow = RowOf<typeof observations>;
