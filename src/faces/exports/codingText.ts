/** CODING.md: how to read the tables without the site. */
import { t } from '../../i18n/t.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { tableList } from '../../ledger/tables.ts';
import { release } from './exportTable.ts';

const TITLE = t('怎样编码，怎样使用', 'How the data were coded, and how to use them');

/** What holds in every table. */
const GENERAL = [
  t(
    '空格从不表示零。为什么空，`codebook.csv` 每一列都写着；“没有说”（全文读过，没有）、“没有查”（只读了一部分）、“没有找到”、“未到期”、“不可比”是五件事。',
    'An empty cell never means zero; `codebook.csv` says for every column what it means. Not stated (the text was read whole and does not say), not looked up (only a part was read), not found, not due and not comparable are five things.',
  ),
  t(
    '量级照印：`value` 要和 `unit` 连着读，1.3 万亿元就是 `1.3`、`万亿元`。要算，用 `value_base`，它的单位是 `units` 里的 `base_unit`。',
    'Scales are as printed: read `value` with `unit` (1.3, 万亿元). To reckon, use `value_base`, whose unit is `base_unit` in `units`.',
  ),
  t(
    '下降是负数：下降3.2%是 -3.2；“下降10%以上”是 `le`、-10。',
    'Falls are negative: a fall of 3.2% is -3.2, and one “by 10% or more” is `le`, -10.',
  ),
  t(
    '时期：`2023` 是全年或年末；`2023-01/2023-09` 是一月到九月的累计，不是第三季度；`2021/2025` 两头都算。排序和筛选用 `period_start`、`period_end`。',
    'Periods: `2023` is the year or its end; `2023-01/2023-09` is January to September together, no third quarter; `2021/2025` includes both years. Sort and filter by `period_start` and `period_end`.',
  ),
  t(
    '比较以前，`indicator`、`body`、`breakdown`、`scope`、`basis`、`unit`、`series` 和时期的长短都要相同；跨地方再加上 `period`、`kind`。`panel` 里的数已经这样筛过。',
    'Before you compare, `indicator`, `body`, `breakdown`, `scope`, `basis`, `unit`, `series` and the length of the period must agree; between places `period` and `kind`, too. The figures of `panel` have passed this.',
  ),
  t(
    '`comparator` 不是 `eq` 的不是数值：`ge`、`gt` 只说不少于，不可求平均。`kind` 为 `fact` 的不计数；`restates` 有值的重复另一行。',
    'Where `comparator` is not `eq`, the number is no value: `ge` and `gt` say only at least, and have no mean. Rows of `kind` `fact` are in no count, and a row with `restates` repeats another.',
  ),
  t(
    '编号是文本。表里全是区县时（`panel`、`neighbours`、`census`、`place_clusters`），读 CSV 的软件会把 `500112` 当成数，和 `places` 就接不上：pandas 用 `dtype={"place": str}`，polars 用 `schema_overrides`，DuckDB 用 `types`，csvkit 用 `-I`；Parquet 和 SQLite 里已是文本。',
    'Ids are text. Where a table is all districts (`panel`, `neighbours`, `census`, `place_clusters`), readers of CSV take `500112` for a number, and it no longer joins `places`: say `dtype={"place": str}` in pandas, `schema_overrides` in polars, `types` in DuckDB, `-I` in csvkit; Parquet and SQLite have them as text.',
  ),
  t(
    '`start` 从0数，以 UTF-16 码元计；在这些文本里就是字符，Python 可直接用，R 加1。',
    '`start` counts from 0, in UTF-16 code units, which in these texts are characters: use it as it is in Python, add 1 in R.',
  ),
  t(
    '已知的问题在 `known_issues.csv`，更正在 `errata.csv`，代码在 `codes.csv`。',
    'What is known to be doubtful stands in `known_issues.csv`, corrections in `errata.csv`, codes in `codes.csv`.',
  ),
];

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const inLang = (lang: Lang): string =>
  [
    `# ${release.title[lang]}: ${TITLE[lang]}`,
    list(GENERAL.map((rule) => rule[lang])),
    ...tableList.map(({ name, spec: { title, rowIs, coding } }) =>
      [
        `## ${name}: ${title[lang]}`,
        t(`每行是${rowIs.zh}。${coding.how.zh}。`, `One row is ${rowIs.en}. Coded: ${coding.how.en}.`)[lang],
        ...(coding.rules === undefined ? [] : [list(coding.rules.map((rule) => rule[lang]))]),
      ].join('\n\n'),
    ),
  ].join('\n\n');

export const codingText = (): string => `${LANGS.map(inLang).join('\n\n')}\n`;
