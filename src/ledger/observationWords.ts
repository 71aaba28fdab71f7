/** How the columns of observations are used, and what they are not. */
import { t } from '../i18n/t.ts';
import type { ColumnWords } from './column.ts';

export const observationWords = {
  id: t(
    '前缀是文件的简写（如 `na24`、`cq26`），从网页引来的是 `ctx`，后接序号；意义永不改变。原文次序用 `start`。',
    'Prefix of the document (such as `na24`, `cq26`; `ctx` for what was cited from pages) and a number; it never changes its meaning. For the order of a text sort by `start`.',
  ),
  place: t(
    '连 `places.id`，按文本读。要整个地方的数，先筛 `body` 为空；全市、经开区不能与区县相加。',
    'Joins to `places.id`, as text. For figures of the whole place keep rows with an empty `body`; do not add the municipality or the economic zone to districts.',
  ),
  body: t(
    '连 `bodies.id`。有值的是园区、公司等自己的数，不进地方的序列和总数；空的才是整个地方。',
    'Joins to `bodies.id`. Where filled, the figure is that of a zone, company or the like: keep it out of series and totals of the place.',
  ),
  indicator: t(
    '连 `indicators.id`。一个指标含水平、增速、占比、名次：`basis`、`breakdown`、`scope` 也相同才可比。',
    'Joins to `indicators.id`. It holds levels, growth, shares and ranks together: compare rows only where `basis`, `breakdown` and `scope` agree too.',
  ),
  breakdown: t(
    '连 `breakdowns.id`。有值的只是指标的一部分（如农村、在建），不是总数；空的是全部。',
    'Joins to `breakdowns.id`. Where filled, the figure is of a part (rural, under construction): no total, and not comparable with rows where it is empty.',
  ),
  scope: t(
    '文件自己说的口径，如 `same_scope` 同口径。空是没有说，两行都空不等于口径相同。',
    'The scope the text itself names, such as `same_scope` (同口径). Empty: it names none; that two rows are empty does not make their scope the same.',
  ),
  period: t(
    '一年或年末（`2023`）、首尾都含（`2016/2020`）、年初到某月累计（`2023-01/2023-09`）、起点不明（`/2027`）。排序用 `period_end`。',
    'A year or its end (`2023`), a span with both its years (`2016/2020`), the year up to a month (`2023-01/2023-09`, read as cumulative, never as a single quarter), or an end whose beginning is not stated (`/2027`). Use `period_start` and `period_end` to sort and join.',
  ),
  period_start: t(
    '由 `period` 得出；与 `period_end` 合看长短，长短相同才可比。年末的水平也从1月1日记，存量看 `period_end`。',
    'Worked out from `period`. With `period_end` it gives the length, and only equal lengths compare. A level at a year’s end also begins on 1 January: date stocks by `period_end`.',
  ),
  period_end: t(
    '由 `period` 得出。排时间、连年度表用它；存量和规划期末的水平指这一天。不是公布日。',
    'Worked out from `period`. Sort and join yearly tables by it; stocks and levels at a plan’s end are of that day. Not the day of publication.',
  ),
  reference_period: t(
    '`change`、`multiple` 与谁相比，写法同 `period`。`growth_rate` 比上年同期，不填；有的 `multiple` 也没有。',
    'What a `change` or `multiple` is measured against, written like `period`. Empty for `growth_rate`, which is against the same time a year before, and for some multiples.',
  ),
  reference_start: t(
    '由 `reference_period` 得出；与 `reference_end` 合看，基期是一年还是几年（`2011/2015`）。',
    'Worked out from `reference_period`. With `reference_end` it tells a base year from a base of several years (`2011/2015`).',
  ),
  reference_end: t(
    '由 `reference_period` 得出；到 `period_end` 是变化的跨度。五年的变化不是一年的增速。',
    'Worked out from `reference_period`; from it to `period_end` is the span of the change. A change over five years is no yearly rate.',
  ),
  kind: t(
    '先按它筛：`target` 目标，`result` 结果，`fact` 说文件本身，不计入任何个数。目标与结果不能连成一条线。',
    'Filter by it first: `target`, `result`, or `fact`, a statement about a document that belongs in no count. Never join targets and results into one line.',
  ),
  basis: t(
    '数字是哪一种：水平、增速、占比、新增、累计、名次等。只比同一种：`increment`、`cumulative` 不是现有总数。',
    'What the number is: level, growth, share, addition, total over years, rank and so on. Compare one kind only: an `increment` or a `cumulative` total is no stock.',
  ),
  value: t(
    '照印的数，单位在 `unit`，下降为负：同一指标可能一行是亿元，另一行是万亿元。比较用 `value_base`；不同 `basis` 不可平均。',
    'The number as printed, in `unit`; a fall is negative. The same indicator may be in 亿元 in one row and 万亿元 in another: to compare rows use `value_base`, and never average over different `basis`.',
  ),
  unit: t(
    '连 `units.printed`，不是 `units.id`。量级照印，亿元、万亿元是两个单位：并行以前用 `value_base`。',
    'Joins to `units.printed`, not `units.id`. The scale is as printed, and 亿元 and 万亿元 are two units: use `value_base` before you pool rows.',
  ),
  value_base: t(
    '按 `units` 换成基本单位（元、平方米等）。`%` 仍是百分数（5.9，不是0.059），亩仍是亩；只统一量级，不统一指标。',
    '`value` in the base unit `units` names: yuan, square metres and so on. `%` stays per cent (5.9, not 0.059) and 亩 stays 亩. It makes scales alike, not indicators.',
  ),
  comparator: t(
    '`eq` 恰为，`about` 约，`ge`、`gt` 以上、超过，`le`、`lt` 以内、不到。带符号看：降10%以上是 `le` −10。界限不是准数。',
    '`eq` exactly, `about`, `ge` at least, `gt` more than, `le` at most, `lt` less than. It is of the signed number: a fall by 10% or more is `le` −10. Do not take a bound for the number itself.',
  ),
  rank_of: t(
    '只有名次有：排的是总量、增速还是得分，常是推定的，见说明。`value` 越小越靠前，名次不能平均。',
    'For ranks only: whether the level, growth or score is ranked, often inferred, as the note says. A smaller `value` is better; do not average ranks.',
  ),
  rank_scope: t(
    '在谁之间排（全市、中心城区、全国）。共有几个没有记：不能换成百分位，范围不同的名次也不能比。',
    'Among whom (全市, 中心城区, 全国). Of how many is not recorded: a rank turns into no percentile, and ranks of different scopes do not compare.',
  ),
  series: t(
    '一个序列之内的水平才可相接，换了值就是中断（基数修订、口径不同）。空是没有发现中断，不是保证没有。',
    'Levels may be joined only within one series; another value means a break (revised base, other scope). Empty: no break is known, which is no guarantee.',
  ),
  vintage: t(
    '结果是初次公布、修订、预计还是最终。空是不知道，不是最终；`expected` 还不是结果，不用来判断目标。',
    'Whether a result is a first release, revised, expected or final. Empty: not known, which does not mean final. An `expected` figure is no result yet and judges no target.',
  ),
  precision: t(
    '`exact` 就是印的数，`rounded` 是约数，`threshold` 是界限。用后两种算增速、占比会失真；不是误差范围。',
    '`exact` is the number as it stands, `rounded` stands for one near it, `threshold` is a bound. Growth or shares computed from the last two mislead; it is no margin of error.',
  ),
  looked_up: t(
    '`whole` 全文读过（都有 `start`），`opening` 只读开头，`excerpt` 只取个别数：后两种里找不到，不等于文件没写。',
    '`whole`: all was read (such rows have a `start`); `opening` and `excerpt`: only a part, so that a figure missing here says nothing of the document.',
  ),
  restates: t(
    '连本表 `id`：它把哪一行的事又说了一遍，有的说得更粗（突破2000亿元）。计数、求和只留此列为空的行。',
    'Joins to `observations.id`, the row whose matter it tells again, at times more loosely (突破2000亿元). Keep rows where it is empty when you count or add.',
  ),
  context_zh: t(
    '其他各列没说的：占比的分母、范围、场合。比较占比以前先看；是自由文字，不要拿来分组。',
    'What the other columns leave open: the denominator of a share, the extent, the occasion. Read it before you compare shares; free text, not for grouping.',
  ),
  context_en: t(
    '同样的补充，英文，与 `context_zh` 同空同有。占比这里没有分母的，看 `indicators.definition_en`。',
    'The same in English, filled where `context_zh` is. Where a share has no denominator here, look in `indicators.definition_en`.',
  ),
  task: t(
    '连 `tasks.id`，只有梁平的目标有；一项任务可有几个数。表里没有这些任务的结果。',
    'Joins to `tasks.id`; only Liangping’s targets have one, and a task may have several figures. The results of these tasks are not in the table.',
  ),
} satisfies Record<string, NonNullable<ColumnWords['about']>>;
