import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { decimal, id, idOf, oneOf, optionalIdOf, optionalNumber, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './provenance.ts';

/** Sums the documents’ own figures should satisfy; the arithmetic is done by `analysis/checkConsistency`. */
export const consistencyChecks = defineTable({
  name: 'consistency_checks',
  title: t('内部核算', 'Consistency checks'),
  rowIs: t('文件数字之间的一个算式', 'an identity or bound over figures of the documents'),
  group: 'judged',
  coding: {
    how: t(
      '用文件里的数列恒等式或界限，数在 `check_terms`；构建时重算',
      'identities and bounds over figures of the documents, whose numbers are in `check_terms`; computed again by the build',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '地方加所核算的事，意义永不改变。有的与 `inconsistencies.id` 相同，说的是同一件事，可以连接。',
        'Place and matter; it never changes its meaning. Where `inconsistencies` has the same id it tells of the same matter: the two join.',
      ),
    }),
    document: idOf('documents', {
      label: t('文件', 'Document'),
      about: t(
        '连 `documents.id`：核算哪份文件。南岸有几项用了次年报告的数，各数的出处看 `check_terms.observation`。',
        'Joins to `documents.id`, the document under check. Some checks of Nan’an use figures of the next report as well: `check_terms.observation` tells where each is from.',
      ),
    }),
    what_zh: text({
      label: t('核算什么', 'What is checked, in Chinese'),
      about: t(
        '一句话说核算什么。成立没有不在这里，要按 `operator` 比 `computed` 和 `stated`。',
        'What is checked, in a sentence. Whether it holds is not said here: compare `computed` with `stated` by `operator`.',
      ),
    }),
    what_en: text({
      label: t('核算什么（英文）', 'What is checked'),
      about: t(
        '同一句的英文。拿首年目标推五年的不是恒等式，对不上不等于文件算错。',
        'The same in English. Where a first-year target is carried over five years it is no identity: that it fails is no error of the document.',
      ),
    }),
    formula: text({
      label: t('算式', 'Formula'),
      about: t(
        '字母是 `check_terms.name`，代入各自的 `value` 得 `computed`。`× ÷ − ^` 要先换成你的语言的运算符。',
        'Letters are `check_terms.name`: with their `value` put in, it gives `computed`. First replace `× ÷ − ^` by the operators of your language.',
      ),
    }),
    operator: oneOf(
      {
        eq: t('等于（容差之内）', 'equal, within the tolerance'),
        le: t('不大于', 'at most'),
        lt: t('小于', 'less than'),
        ge: t('不小于', 'at least'),
      },
      {
        label: t('算得的数与所说的应有的关系', 'How the computed number must relate to the stated one'),
        about: t(
          '读作“`computed` 对 `stated`”：`eq` 相等（容差之内），`le` 不大于，`lt` 小于，`ge` 不小于。不要读反。',
          'Read “`computed` to `stated`”: `eq` equal within `tolerance`, `le` at most, `lt` less than, `ge` at least. Do not read it the other way round.',
        ),
      },
    ),
    tolerance: optionalNumber(0, 1e6, {
      label: t('容差', 'Allowed difference'),
      about: t(
        '`eq` 用：两数之差不超过它就成立，单位同 `unit`。逐项由本站定，不是统计误差。',
        'For `eq`, which holds where the two numbers differ by no more than this, in `unit`. Set by us check by check; no statistical error.',
      ),
      unitIn: 'unit',
      missing: t('不是相等，没有容差', 'it is no equation'),
    }),
    stated: decimal({
      label: t('文件所说', 'What the document states'),
      about: t(
        '有 `stated_observation` 的与那一行的 `value` 相同；没有的是本该得出的数，如100%、名称里的数字之和。',
        'Where `stated_observation` is filled, the `value` of that row; elsewhere what should come out, such as 100% or the digits of a name added up.',
      ),
      unitIn: 'unit',
    }),
    stated_observation: optionalIdOf('observations', {
      label: t('说出它的数字', 'The observation that states it'),
      about: t(
        '连 `observations.id`，取出处和 `comparator`：那里是 `ge`、`gt` 的，`stated` 只是下限，算得更大不算矛盾。',
        'Joins to `observations.id` for source and `comparator`: where that is `ge` or `gt`, `stated` is a floor, and more than it is no contradiction.',
      ),
      missing: t('没有哪一行说出它', 'no row states it'),
    }),
    computed: decimal({
      label: t('算得', 'Computed'),
      about: t(
        '由 `formula` 算出，最多六位小数，可自己重算。不是更正后的数，也不说错在哪个数。',
        'The result of `formula`, with six decimals at most; you can compute it again. It is no corrected figure and does not say which number is off.',
      ),
      unitIn: 'unit',
    }),
    unit: text({
      refersTo: { table: 'units', to: 'printed' },
      label: t('单位', 'Unit'),
      about: t(
        '`stated`、`computed`、`tolerance` 的单位，连 `units.printed`。算式里各数的单位可能不同。',
        'Of `stated`, `computed` and `tolerance`; joins to `units.printed`. Numbers within the formula may be in others.',
      ),
    }),
  }),
  check: ({ operator, tolerance }) =>
    (operator === 'eq') === (tolerance !== null)
      ? []
      : [
          {
            column: 'tolerance',
            expected: `${operator === 'eq' ? 'a number' : 'nothing'}, as operator is ${operator}`,
            fix: 'correct it, or operator',
          },
        ],
});

export type ConsistencyCheckRow = RowOf<typeof consistencyChecks>;

/** The numbers in the formulas of consistency checks, each with the row that states it. */
export const checkTerms = defineTable({
  name: 'check_terms',
  title: t('核算用的数', 'Terms of checks'),
  rowIs: t('一个算式里的一个数', 'a number in the formula of a check'),
  group: 'judged',
  coding: {
    how: t(
      '逐个连到说出它的数字；没有哪一行说出的，写明它从何而来',
      'each is linked to the row that states it; where none does, a note says where it is from',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '核算的编号加 `name`，意义永不改变；字母离开那个核算没有意义。',
        'Id of the check and `name`; it never changes its meaning. The letter means nothing outside its check.',
      ),
    }),
    consistency_check: idOf('consistency_checks', {
      label: t('哪一个核算', 'Consistency check'),
      about: t(
        '连 `consistency_checks.id`。算式里一个数一行，连接后核算会重复。',
        'Joins to `consistency_checks.id`. There is a row per number of the formula, so that joining repeats a check.',
      ),
    }),
    name: text({
      label: t('算式里的名字', 'Name in the formula'),
      about: t(
        '`formula` 里的字母，只在本核算内有效：别的核算里的 `a` 是别的数。',
        'The letter in `formula`. It holds within its check: `a` of another check is another number.',
      ),
    }),
    observation: optionalIdOf('observations', {
      label: t('数字', 'Observation'),
      about: t(
        '连 `observations.id`，取出处、单位、指标。空的数是从任务表或原文逐项数出的，见说明。',
        'Joins to `observations.id` for source, unit and indicator. Where empty, the number was counted in the tasks table or in the text, as the note says.',
      ),
      missing: t('没有哪一行说出它', 'no row states it'),
    }),
    value: decimal({
      label: t('数值', 'Value'),
      about: t(
        '代入算式的数；有 `observation` 的与那一行的 `value` 相同。没有换算，单位不同时由算式换（`× 10000`）。',
        'The number put into the formula, that row’s `value` where `observation` is filled. Not converted: where units differ the formula does it (`× 10000`).',
      ),
    }),
    ...notes,
  }),
  unique: [['consistency_check', 'name']],
});

export type CheckTermRow = RowOf<typeof checkTerms>;
