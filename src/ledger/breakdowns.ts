import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** The parts and classes that figures are of, where they are not of all an indicator measures. */
export const breakdowns = defineTable({
  name: 'breakdowns',
  title: t('分项', 'Breakdowns'),
  rowIs: t('指标的一个部分或一类', 'a part or class of what an indicator measures'),
  group: 'named',
  coding: {
    how: t(
      '两次独立编码：数字只是指标一部分的，写明哪一部分',
      'coded twice, independently: which part, where a figure is of a part of its indicator only',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '英文名的短写，意义永不改变；`observations.breakdown` 连到它。同一分项可用于几个指标。',
        'A slug of the English name; it never changes its meaning. `observations.breakdown` holds it, and several indicators may share one.',
      ),
    }),
    name_zh: text({
      label: t('名称', 'Name'),
      about: t(
        '供显示的短名。同一个词用在不同指标上，范围看那一行的 `context_zh` 和原样字句。',
        'Short name for display. What it covers differs with the indicator: see `context_zh` and `printed` of the row.',
      ),
    }),
    name_en: text({
      label: t('英文名', 'English name'),
      about: t(
        '英文短名。done、partly done 是报告给任务分的类；目标完成与否的判断在 `outcomes`。',
        'Short name in English. “Done” and “partly done” are how a report sorts its tasks; judgements on targets are in `outcomes`.',
      ),
    }),
    dimension: oneOf(
      {
        residence: t('城乡', 'urban or rural'),
        sector: t('行业', 'sector'),
        stage: t('阶段', 'stage'),
        status: t('状态', 'status'),
        source: t('来源', 'source'),
        group: t('类别', 'group'),
        accounting: t('核算', 'accounting'),
        part: t('部分', 'part'),
      },
      {
        label: t('按什么分', 'By what it divides'),
        about: t(
          '说按什么分：城乡、阶段、状态等。一个维度的各项不一定齐全，不要加起来当总数。',
          'By what it divides: residence, stage, status and so on. The parts of a dimension need not be complete: do not add them up to a total.',
        ),
      },
    ),
  }),
  unique: [
    ['dimension', 'name_zh'],
    ['dimension', 'name_en'],
  ],
});

export type BreakdownRow = RowOf<typeof breakdowns>;
