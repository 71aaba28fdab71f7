import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { id, idOf, integer, oneOf, optionalIdOf, optionalNumber, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { maybeProvenance } from './provenance.ts';

const LARGEST = 1e12;

/** What does not add up in the documents, where, and innocent explanations. */
export const inconsistencies = defineTable({
  name: 'inconsistencies',
  title: t('对不上的数', 'Inconsistencies'),
  rowIs: t('文件里对不上的一处', 'a place where figures of the documents do not add up'),
  group: 'judged',
  coding: { how: t('逐处写明，并给出无关过错的解释', 'with innocent explanations') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '地方和所涉的事，多带年份，意义永不改变。与 `consistency_checks.id` 相同的，那里有算式。',
        'Place and matter, mostly with the year; it never changes its meaning. Where `consistency_checks` has the same id, the arithmetic is there.',
      ),
    }),
    what_zh: text({
      label: t('什么', 'What, in Chinese'),
      about: t(
        '一句话，数已舍入。引用时连同 `why_zh`：对不上不等于有错。',
        'A sentence with rounded numbers. Quote it together with `why_zh`: that figures do not fit is no proof of a mistake.',
      ),
    }),
    what_en: text({
      label: t('什么（英文）', 'What'),
      about: t(
        '同一句的英文；数的单位可能省去，看 `unit`。',
        'The same in English; units of numbers may be left out, for which see `unit`.',
      ),
    }),
    stated: optionalNumber(-LARGEST, LARGEST, {
      label: t('所说', 'Stated'),
      about: t(
        '被质疑的数；涉及几对数的只取一对，有一行是章节号。取数用 `inconsistency_rows`，不要在这里汇总。',
        'The figure in question; of several pairs one only, and in one row a section number. Take figures from `inconsistency_rows` and do not sum these.',
      ),
      unitIn: 'unit',
      missing: t('没有可比的数', 'there is no figure to set against it'),
    }),
    computed: optionalNumber(-LARGEST, LARGEST, {
      label: t('算得', 'Computed'),
      about: t(
        '与 `stated` 相对的数：算出的、另一处所说的，或猜测的读法（轨道44.7公里）。不是更正。',
        'What stands against `stated`: computed, said elsewhere, or a guess how to read it (44.7 km of rail). It is no correction.',
      ),
      unitIn: 'unit',
      missing: t('无从计算', 'it cannot be computed'),
    }),
    unit: optionalText({
      refersTo: { table: 'units', to: 'printed' },
      label: t('单位', 'Unit'),
      about: t(
        '`stated`、`computed` 的单位，连 `units.printed`；可能与所涉的行不同（6000亩在这里是0.6万亩）。',
        'Of `stated` and `computed`; joins to `units.printed`. It may differ from that of the rows concerned: 6000 亩 are 0.6 万亩 here.',
      ),
      missing: t('没有单位', 'it has no unit'),
    }),
    why_zh: text({
      label: t('为什么要紧', 'Why it matters and what may explain it, in Chinese'),
      about: t(
        '要紧在哪里，可能怎样解释。解释是本站想到的可能，不是查实的原因；用数以前先看。',
        'Why it matters and what may explain it. Explanations are possibilities we thought of, not findings; read them before you use the figures.',
      ),
    }),
    why_en: text({
      label: t('为什么要紧（英文）', 'Why it matters and what may explain it'),
      about: t(
        '英文说明，意思相同，详略不同。金额常不写单位，看 `why_zh`（多为亿元）。',
        'The same in English, shorter or fuller. Amounts often go without a unit, which `why_zh` gives (mostly 亿元).',
      ),
    }),
  }),
});

export type InconsistencyRow = RowOf<typeof inconsistencies>;

/** The figures an inconsistency rests on, and where they stand. */
export const inconsistencyRows = defineTable({
  name: 'inconsistency_rows',
  title: t('对不上的是哪些数', 'Figures of inconsistencies'),
  rowIs: t('一处不一致所涉的一个数或一处文字', 'a figure or passage an inconsistency rests on'),
  group: 'judged',
  coding: {
    how: t(
      '逐处连到所涉的数字；没有成行的，连到原文的位置',
      'each figure is linked to its row; where it has none, its place in the text is given',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '那一处的编号加 `position`，意义永不改变；不说哪个数有疑，那看 `role`。',
        'Id of the inconsistency and `position`; it never changes its meaning. Which figure is in question `role` tells.',
      ),
    }),
    inconsistency: idOf('inconsistencies', {
      label: t('哪一处不一致', 'Inconsistency'),
      about: t(
        '连 `inconsistencies.id`。一个数一行，连接后那一处会重复。',
        'Joins to `inconsistencies.id`. There is a row per figure, so that joining repeats an inconsistency.',
      ),
    }),
    position: integer(1, 99, {
      label: t('次序', 'Position'),
      about: t(
        '一处之内的次序，从1起，供显示。相关的数排在一起，但没有标明谁与谁成对。',
        'Order within one inconsistency, from 1, for display. What belongs together stands together, but pairs are not marked.',
      ),
    }),
    role: oneOf(
      {
        stated: t('对不上的数', 'the figure that does not fit'),
        basis: t('计算所用的数', 'a figure the computation uses'),
        before_break: t('中断之前的水平', 'the level before the break'),
        after_break: t('中断之后的水平', 'the level behind the break'),
      },
      {
        label: t('作用', 'Role'),
        about: t(
          '`stated` 被质疑，`basis` 用来对照；`before_break`、`after_break` 是中断两边的水平，不可相接。',
          '`stated` is in question, `basis` is what it is held against; levels `before_break` and `after_break` must not be joined.',
        ),
      },
    ),
    observation: optionalIdOf('observations', {
      label: t('数字', 'Observation'),
      about: t(
        '连 `observations.id`，反连接可去掉所涉的数；列出不等于有错。空的是没有成行的文字，看 `printed`。',
        'Joins to `observations.id`: an anti-join drops the figures concerned, but being listed makes none wrong. Empty: a passage without a row, which `printed` shows.',
      ),
      missing: t('这处文字没有成行', 'the passage has no row'),
    }),
    ...maybeProvenance,
  }),
  unique: [['inconsistency', 'position']],
});

export type InconsistencyRowRow = RowOf<typeof inconsistencyRows>;
