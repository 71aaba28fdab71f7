/** “Use it in five lines”: one question of a table, asked in five languages of researchers. Pure text. */
import type { Lang, Words } from '../../i18n/lang.ts';
import { tableList } from '../../ledger/tables.ts';
import { tableFolder } from '../../ledger/tableFolder.ts';
import { t } from '../../i18n/t.ts';

/** A question short enough for five lines in every language: how many rows of each kind. */
export interface SnippetQuestion {
  ask: Words;
  /** The column whose values are counted, or that of each language. */
  by: string | Words;
  /** Only the rows with this value, or those with none where it is empty. */
  where?: { column: string; equals: string };
}

/** The question asked of each table, by the table's name. */
export const snippetQuestions: Readonly<Record<string, SnippetQuestion>> = {
  documents: { ask: t('各类文件有几份？', 'How many documents of each kind?'), by: 'document_kind' },
  places: {
    ask: t('今天各类地方有几个？', 'How many places of each kind stand today?'),
    by: 'place_kind',
    where: { column: 'valid_to', equals: '' },
  },
  place_names: { ask: t('简体、繁体写法各有几种？', 'How many forms in each script?'), by: 'script' },
  place_clusters: {
    ask: t('各片区有几个区县？', 'How many districts and counties in each cluster?'),
    by: 'cluster',
  },
  place_changes: { ask: t('哪里并进了几处？', 'Which places got parts of how many others?'), by: 'to_place' },
  neighbours: { ask: t('谁的邻区多？', 'Which places have most neighbours?'), by: 'place' },
  census: { ask: t('每次普查有几个地方？', 'How many places in each census?'), by: 'counted_on' },
  award_categories: { ask: t('各领域有几组？', 'How many groups in each field?'), by: 'domain' },
  awards: { ask: t('每个地方在几组受表扬？', 'In how many groups was each place commended?'), by: 'place' },
  award_rewards: {
    ask: t('表扬带来哪几类奖励？', 'Which kinds of reward does a commendation bring?'),
    by: 'reward',
  },
  measures: { ask: t('各领域有几项措施？', 'How many measures in each field?'), by: 'domain' },
  measure_recipients: {
    ask: t('各类对象出现几次？', 'How often is each kind of recipient named?'),
    by: 'recipient',
  },
  measure_agencies: {
    ask: t('谁牵头的措施多？', 'Which agencies lead most measures?'),
    by: 'agency',
    where: { column: 'role', equals: 'lead' },
  },
  measure_rewards: { ask: t('哪种奖励最多？', 'Which kind of reward is commonest?'), by: 'reward' },
  process_steps: {
    ask: t('谁要做几步？', 'How many steps does each actor take?'),
    by: t('actor_zh', 'actor_en'),
  },
  crosswalk: { ask: t('2020年的组怎样延续？', 'How do the groups of 2020 continue?'), by: 'relation' },
  agencies: { ask: t('各层级有几个单位？', 'How many agencies at each level?'), by: 'level' },
  agency_names: { ask: t('谁的写法多？', 'Which agencies are printed in most forms?'), by: 'agency' },
  tasks: { ask: t('各主题有几项任务？', 'How many tasks on each subject?'), by: 'theme' },
  task_agencies: {
    ask: t('谁负责的任务多？', 'Which agencies are responsible for most tasks?'),
    by: 'agency',
    where: { column: 'role', equals: 'lead' },
  },
  indicators: { ask: t('各领域有几个指标？', 'How many indicators in each field?'), by: 'field' },
  indicator_names: { ask: t('各语言有几个别名？', 'How many names in each language?'), by: 'lang' },
  units: { ask: t('各基本单位有几种写法？', 'How many units of each base unit?'), by: 'base_unit' },
  bodies: { ask: t('各类主体有几个？', 'How many bodies of each kind?'), by: 'body_kind' },
  breakdowns: { ask: t('各按什么分？', 'How many breakdowns by each dimension?'), by: 'dimension' },
  observations: {
    ask: t('哪些指标的目标多？', 'Which indicators have most targets?'),
    by: 'indicator',
    where: { column: 'kind', equals: 'target' },
  },
  outcomes: { ask: t('目标完成得怎样？', 'How did the targets fare?'), by: 'verdict' },
  mentions: { ask: t('各地自述几项荣誉？', 'How many honours does each place claim?'), by: 'place' },
  consistency_checks: {
    ask: t('每份文件核算几处？', 'How many sums are checked in each document?'),
    by: 'document',
  },
  inconsistencies: { ask: t('哪些数对不上？', 'Which figures do not add up?'), by: t('what_zh', 'what_en') },
  check_terms: {
    ask: t('各个核算用几个数？', 'How many numbers does each check use?'),
    by: 'consistency_check',
  },
  inconsistency_rows: { ask: t('所涉的数各起什么作用？', 'Which part do the figures play?'), by: 'role' },
  errata: { ask: t('每一版更正几处？', 'How many corrections of each version?'), by: 'version' },
  agreement: {
    ask: t('每份文件有几个表编码了两遍？', 'How many tables of each document were coded twice?'),
    by: 'document',
  },
};

export interface UseSnippet {
  language: 'r' | 'python' | 'sql' | 'javascript';
  label: string;
  code: string;
}

/** What every language needs: the question with its file addresses and the column that names the answer. */
interface Asked extends Pick<SnippetQuestion, 'where'> {
  table: string;
  folder: string;
  by: string;
  names: ReturnType<typeof snippetNames>;
}

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n');

/** Ids such as 500112 are text: CSV cannot say so itself, so R is told. */
const readR = (table: string, id: string): string =>
  `${table} <- read.csv(paste0(data, "${table}.csv"), na.strings = "", colClasses = c(${id} = "character"))`;

function r({ table, folder, by, names, where }: Asked): string {
  const column = `${table}$${by}`;
  return lines(
    `data <- "${folder}"`,
    readR(table, by),
    where &&
      `${table} <- subset(${table}, ${where.equals === '' ? `is.na(${where.column})` : `${where.column} == "${where.equals}"`})`,
    names && readR(names.table, 'id'),
    names && `${column} <- ${names.table}$${names.label}[match(${column}, ${names.table}$id)]`,
    `sort(table(${column}), decreasing = TRUE)`,
  );
}

function pandas({ table, folder, by, names, where }: Asked): string {
  const read = (name: string): string => `${name} = pd.read_parquet(data + "${name}.parquet")`;
  const map = names ? `.map(${names.table}.set_index("id")["${names.label}"])` : '';
  return lines(
    'import pandas as pd',
    `data = "${folder}"`,
    read(table),
    where &&
      `${table} = ${table}[${table}["${where.column}"]${where.equals === '' ? '.isna()' : ` == "${where.equals}"`}]`,
    names && read(names.table),
    `print(${table}["${by}"]${map}.value_counts())`,
  );
}

function polars({ table, folder, by, names, where }: Asked): string {
  const read = (name: string): string => `${name} = pl.read_parquet(data + "${name}.parquet")`;
  const join = names ? `.join(${names.table}, left_on="${by}", right_on="id")` : '';
  return lines(
    'import polars as pl',
    `data = "${folder}"`,
    read(table),
    where &&
      `${table} = ${table}.filter(pl.col("${where.column}")${where.equals === '' ? '.is_null()' : ` == "${where.equals}"`})`,
    names && read(names.table),
    `print(${table}${join}.group_by("${names?.label ?? by}").len().sort("len", descending=True))`,
  );
}

function duckdb({ table, folder, by, names, where }: Asked): string {
  const column = names?.label ?? by;
  return lines(
    `SELECT ${column}, count(*) AS n`,
    `FROM '${folder}${table}.parquet' AS t`,
    names && `JOIN '${folder}${names.table}.parquet' AS named ON named.id = t.${by}`,
    where && `WHERE t.${where.column} ${where.equals === '' ? 'IS NULL' : `= '${where.equals}'`}`,
    `GROUP BY ${column}`,
    `ORDER BY n DESC, ${column};`,
  );
}

function javascript({ table, folder, by, names, where }: Asked): string {
  const value = where?.equals === '' ? 'null' : `"${where?.equals ?? ''}"`;
  const filter = where ? `.filter((row) => row.${where.column} === ${value})` : '';
  return lines(
    `const data = "${folder}";`,
    'const rows = async (table) => (await (await fetch(`${data}${table}.json`)).json()).rows;',
    names &&
      `const ${names.table} = new Map((await rows("${names.table}")).map((row) => [row.id, row.${names.label}]));`,
    `const counts = (await rows("${table}"))${filter}.map((row) => ${names ? `${names.table}.get(row.${by})` : `row.${by}`})`,
    '  .reduce((all, name) => all.set(name, (all.get(name) ?? 0) + 1), new Map());',
    'console.table([...counts].sort((a, b) => b[1] - a[1]));',
  );
}

/** Where a column holds ids of things with names: the table that names them, and the column of the name. */
export function snippetNames(
  table: string,
  by: string,
  lang: Lang,
): { table: string; label: string } | undefined {
  const specOf = (name: string) => tableList.find((each) => each.name === name)?.spec;
  const named = specOf(table)?.references?.find(({ column }) => column === by)?.table ?? '';
  // A table joined with itself would hold its columns twice.
  const shape = named === table ? {} : (specOf(named)?.row.shape ?? {});
  const label = [`name_${lang}`, `short_${lang}`].find((column) => column in shape);
  return label === undefined ? undefined : { table: named, label };
}

/**
 * What is asked of a table.
 *
 * @throws Error where nothing is: every table has its question
 */
export function snippetQuestion(table: string): SnippetQuestion {
  const question = snippetQuestions[table];
  if (question === undefined) throw new Error(`src/faces/exports/useSnippets.ts asks nothing of ${table}`);
  return question;
}

/**
 * @param table name of a table, such as `task_agencies`
 * @param siteAddress where the site stands, with its base: `https://example.org/ledger/`
 * @param lang which of the two names of a thing the answer shows
 */
export function useSnippets(table: string, siteAddress: string, lang: Lang = 'en'): UseSnippet[] {
  const question = snippetQuestion(table);
  const { where } = question;
  const by = typeof question.by === 'string' ? question.by : question.by[lang];
  const names = snippetNames(table, by, lang);
  const folder = siteAddress.replace(/\/+$/, '') + tableFolder(table, ...(names ? [names.table] : []));
  const asked: Asked = { table, by, folder, ...(where && { where }), names };
  return [
    { language: 'r', label: 'R', code: r(asked) },
    { language: 'python', label: 'Python · pandas', code: pandas(asked) },
    { language: 'python', label: 'Python · polars', code: polars(asked) },
    { language: 'sql', label: 'DuckDB SQL', code: duckdb(asked) },
    { language: 'javascript', label: 'JavaScript', code: javascript(asked) },
  ];
}
