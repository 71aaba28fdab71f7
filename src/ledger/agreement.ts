import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { decimal, id, idOf, integer, optionalNumber, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** How far two independent codings of a document agreed before anything was settled. */
export const agreement = defineTable({
  name: 'agreement',
  title: t('两次编码的一致程度', 'Agreement between coders'),
  rowIs: t('一份文件的一个表', 'a table coded from a document'),
  group: 'judged',
  coding: { how: t('判定分歧之前测量', 'measured before settling') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '表名（连字符）加文件，意义永不改变。取表名用 `table_name`。',
        'Table, with hyphens, and document; it never changes its meaning. For the table’s name take `table_name`.',
      ),
    }),
    table_name: text({
      label: t('表', 'Table'),
      about: t(
        '数据文件的名称，不带 `.csv`。一个表可有几行，一份文件一行：F1、κ 不要跨行平均。',
        'Name of the data file without `.csv`. A table may have a row per document: do not average F1 or kappa over rows.',
      ),
    }),
    document: idOf('documents', {
      label: t('文件', 'Document'),
      about: t(
        '连 `documents.id`。`crosswalk`、`outcomes` 的行不止一份文件，记在其中一份名下。',
        'Joins to `documents.id`. `crosswalk` and `outcomes` rest on more than one document and stand under one of them.',
      ),
    }),
    rows_a: integer(0, 100_000, {
      label: t('甲的行数', 'Rows of the first coding'),
      about: t(
        '第一份编码的行数，在判定分歧以前；不是表里现在的行数。',
        'Rows of the first of two independent codings, before anything was settled; not the rows of the table.',
      ),
    }),
    rows_b: integer(0, 100_000, {
      label: t('乙的行数', 'Rows of the second coding'),
      about: t(
        '第二份独立编码的行数。两份行数相同，不等于行相同：看 `matched`。',
        'Rows of the second coding. That the two counts are equal does not make the rows the same: see `matched`.',
      ),
    }),
    matched: integer(0, 100_000, {
      label: t('两份都有的', 'Rows both have'),
      about: t(
        '两份对得上的行，F1 和 κ 由它算。对上的行，各列仍可能不同。',
        'Rows found in both codings, on which F1 and kappa rest. Their single columns may still differ.',
      ),
    }),
    f1: decimal({
      label: t('F1：两份重合的程度', 'F1: how far the two sets of rows coincide'),
      about: t(
        '2×`matched`÷（`rows_a`＋`rows_b`），0到1。说明编码可以重复，不说明编得对。',
        '2 × `matched` ÷ (`rows_a` + `rows_b`), from 0 to 1. It shows that a coding can be repeated, not that it is right.',
      ),
    }),
    kappa_column: optionalText({
      label: t('κ 所比的列', 'Column kappa is computed of'),
      about: t(
        'κ 比的是哪一列；是编码时的列名，今天的表里可能没有（如 `canonical`）。',
        'The column kappa compares, by its name when the coding was made: today’s table may have none so called (`canonical`).',
      ),
      missing: t('没有一列是封闭的词', 'no column holds a closed list of words'),
    }),
    kappa: optionalNumber(-1, 1, {
      label: t('Cohen κ，只算两份都有的行', 'Cohen’s kappa on rows both have'),
      about: t(
        '`kappa_column` 除去碰巧的一致。只算对上的行，漏掉的行不影响它，要与 `f1` 同看。',
        'Agreement in `kappa_column` beyond chance, on matched rows only: rows one coder missed do not lower it, so read it with `f1`.',
      ),
      missing: t('没有一列是封闭的词', 'no column holds a closed list of words'),
    }),
    disagreements: integer(0, 100_000, {
      label: t('不一致的记录（同类合并）', 'Disagreements recorded, kinds grouped'),
      about: t(
        '每一处不同都记，说明的措辞、字句的长短也算。可能多于行数，不是错误率。',
        'Every recorded difference counts, wording of notes and length of phrases included. It may exceed the rows and is no error rate.',
      ),
    }),
    rows_settled: integer(0, 100_000, {
      label: t('判定后的行数', 'Rows after settling'),
      about: t(
        '判定当时的行数；以后还有增删，今天的表可能不同。',
        'Rows at the time of settling. Rows were added later: today’s table may differ.',
      ),
    }),
    settled_zh: text({
      label: t('怎样判定', 'How they were settled, in Chinese'),
      about: t(
        '一句话说主要的分歧怎样判定；不是逐条的记录。',
        'How the main differences were settled, in a sentence; no record of each.',
      ),
    }),
    settled_en: text({
      label: t('怎样判定（英文）', 'How they were settled'),
      about: t(
        '同一句的英文；某一行为什么这样编，看那一行的说明。',
        'The same in English. Why a single row was coded as it is, that row’s note tells.',
      ),
    }),
  }),
});

export type AgreementRow = RowOf<typeof agreement>;
