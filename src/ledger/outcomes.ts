import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { id, idOf, oneOf, optionalIdOf, optionalOneOf, period } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes, maybeProvenance } from './provenance.ts';
import { verdictLabel } from './vocabulary.ts';

/** Whether targets were met: computed by the rule of `analysis/judgeTarget`, or stated by a document. */
export const outcomes = defineTable({
  name: 'outcomes',
  title: t('目标完成情况', 'Fulfilment of targets'),
  rowIs: t('一个目标完成与否的判断', 'a judgement whether a target was met'),
  group: 'judged',
  coding: {
    how: t(
      '由 src/analysis/judgeTarget.ts 计算，或由文件自己说出',
      'computed by `src/analysis/judgeTarget.ts`, or stated by a document',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`outcome-序号`，意义永不改变。序号不分先后：找目标用 `place` 和 `period`。',
        '`outcome-` and a number; it never changes its meaning. The number orders nothing: find targets by `place` and `period`.',
      ),
    }),
    target: optionalIdOf('observations', {
      label: t('目标', 'Observation that states the target'),
      about: t(
        '连 `observations.id`，取目标的数和比较词。空的是文件没有写数，或没有找到（看 `verdict`）；不是每个目标都有行，不要当目标全表。',
        'Joins to `observations.id` for the figure aimed at. Empty where none is stated, or none was found (see `verdict`). Many targets have no row here: it is no list of all targets.',
      ),
      missing: t('目标没有写成数字，或没有找到', 'the target is not stated as a figure, or it was not found'),
    }),
    result: optionalIdOf('observations', {
      label: t('结果', 'Observation that states the result'),
      about: t(
        '连 `observations.id`。`computed` 的判断据它得出，`stated` 和 `not_comparable` 的只是旁证。空不等于没有完成。',
        'Joins to `observations.id`. A `computed` verdict rests on it; beside a `stated` or `not_comparable` one it illustrates. Empty does not mean missed.',
      ),
      missing: t('结果没有写成数字，或没有查', 'no figure of the result is stated, or it was not looked up'),
    }),
    place: idOf('places', {
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`，按文本读。比较各地以前，先看各有多少 `not_looked_up`：余下的不是抽样。',
        'Joins to `places.id`, as text. Before you compare places see how many rows are `not_looked_up`: the rest are no sample.',
      ),
    }),
    indicator: optionalIdOf('indicators', {
      label: t('指标', 'Indicator'),
      about: t(
        '连 `indicators.id`，哪边算好看那里的 `direction`。空的是没有相应指标的任务，判断照样有。',
        'Joins to `indicators.id`, whose `direction` says which side is better. Empty for tasks without an indicator: they have a verdict all the same.',
      ),
      missing: t('没有相应的指标', 'it concerns no indicator'),
    }),
    period: period({
      label: t('时期', 'Period'),
      about: t(
        '目标所指的时间，写法同 `observations.period`，有的是推定的，见说明。不是作判断的时间。',
        'The time the target is for, written like `observations.period`, in places inferred, as the note says. Not the time of the judgement.',
      ),
      missing: t('原文没有给时间', 'the text gives no time'),
    }),
    verdict: oneOf(verdictLabel, {
      label: t('判断', 'Verdict'),
      about: t(
        '`exceeded` 到 `missed` 五种是判断；`not_` 开头的说为什么没有判断，不算未完成，算比例时另列；`not_stated` 的出处是找过的部分的标题。',
        '`exceeded` to `missed` judge; the `not_` words say why not and are no failures: give them beside any rate. The quote of a `not_stated` is the heading of the part searched.',
      ),
    }),
    known_by: optionalOneOf(
      {
        computed: t('计算得出', 'computed'),
        stated: t('文件说出', 'stated by a document'),
      },
      {
        label: t('怎么知道的', 'How it is known; empty: nothing is'),
        about: t(
          '`computed` 由本站按规则比出，`stated` 是文件自己说的，没有核实：两种分开统计。空的没有判断，为什么看 `verdict`。',
          '`computed`: target and result compared by our rule; `stated`: the document’s own word, not verified. Count the two apart; empty where there is no verdict, and `verdict` says why.',
        ),
        missing: t('没有判断', 'there is no verdict'),
      },
    ),
    ...maybeProvenance,
    ...notes,
  }),
});

export type OutcomeRow = RowOf<typeof outcomes>;
