import { t } from '../i18n/t.ts';

/** How figures were coded: the rules of the table of observations, which its page and data/README.md repeat. */
export const observationRules: readonly { zh: string; en: string }[] = [
  t(
    '数字要有数码（或“翻番”“持平”“扭负为正”“十项”）。没有数码的“全覆盖”“同步”“达标”不成行。',
    'A figure needs a numeral, Chinese ones included (or 翻番, 持平, 扭负为正). “Full coverage”, “in step with” and “up to standard” without one are no rows.',
  ),
  t(
    '每份存档报告的每个结果、每个目标都要成行，项目、地方、人、连续几年的个数也算；名称里的数字（5G、4A、十四五，三大行动、八大计划之类的口号）不算，除非文件要求把这几项做完（十项重大工程）。名词解释中说明全国、全市方案的数不是本区的，不收。',
    'Every result and every target of an archived report is to be a row, also counts of projects, places, people, years in a row; numbers in names (5G, 4A, 十四五, slogans such as 三大行动) are none, unless the document wants that many works completed (十项重大工程). Figures that explain a national or municipal programme in a glossary are not the district’s and are left out.',
  ),
  t(
    '`kind` 为 `fact`：关于文件本身的话（方案有多少项任务、口号的几个部分），既不是结果也不是目标，不计入任何个数。',
    '`kind` `fact`: a statement about the document itself (how many tasks a plan has, the parts of a slogan); neither result nor target, and in no count.',
  ),
  t(
    '单位照印，量级不动：1.3万亿元记为 `1.3`、`万亿元`；`value_base` 换成 `units` 表的基本单位。下降为负；“下降10%以上”记为 `le` −10。',
    'The unit keeps its scale as printed: 1.3 万亿元 is `1.3`, `万亿元`; `value_base` is in the base unit of `units`. A fall is negative; “by 10% or more” downwards is `le` −10.',
  ),
  t(
    '“增长N倍”是增速，单位倍；“是…的N倍”和“翻番”是 `multiple`。',
    '增长N倍 is a growth rate in 倍; 是…的N倍 and 翻番 are `multiple`.',
  ),
  t(
    '名次单独成行（`basis` 为 rank，单位位），`rank_of` 写明排的是什么。一个数说两个指标，是两行，原样字句相同。',
    'A rank is a row of its own (`basis` rank, unit 位); `rank_of` says what is ranked. One figure for two indicators is two rows with one `printed`.',
  ),
  t(
    '`growth_rate` 是与上年同期相比；与更早的年份或上一个规划相比是 `change`，`reference_period` 写明与谁相比。`2016/2020` 是这几年的合计或平均，两头的年份都算；规划期末的水平记 `2025`；`2023-01/2023-09` 是一月到九月的累计；`/2027` 只知道到哪一年。原文没有给时间的，时期留空。',
    '`growth_rate` is against the same time a year before; against an earlier year or plan it is `change`, and `reference_period` says which. `2016/2020` is a total or average of these years, both included; a level at a plan’s end is `2025`; `2023-01/2023-09` is January to September together; `/2027` ends then and its beginning is not stated. The period is empty where the text gives none.',
  ),
  t(
    '`series` 相同的水平才可相接；没有写的，是没有发现中断。没有代码会拿两个序列的水平相比。',
    'Only levels of the same `series` may be joined; where none is given, no break is known. No code compares levels of two series.',
  ),
  t(
    '渝北报告的存档文本有丢字之处：`printed` 照存档所印，说明一列写怎样读出。',
    'Where the archived text of the Yubei report lost characters, `printed` is what stands there and the note says how it was read.',
  ),
  t(
    '引用页面（`ctx-…`）的数，文本没有存档，没有位置，也不核对；`looked_up` 写明那一页读了多少。',
    'Figures of cited pages (`ctx-…`) rest on pages that are not archived here: they have no offset and are not audited; `looked_up` says how much of the page was read.',
  ),
];
