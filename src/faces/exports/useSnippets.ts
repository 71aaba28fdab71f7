/** “Use it in five lines”: one question of a table, asked in five languages of researchers. Pure text. */
import type { Lang } from '../../i18n/lang.ts';
import { snippetQuestions, type SnippetQuestion } from './snippetQuestions.ts';

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
  names?: { table: string; label: string } | undefined;
}

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n');

/** Ids such as 500112 are text: CSV cannot say so itself, so R is told. */
const readR = (table: string, id: string): string =>
  `${table} <- read.csv(paste0(data, "${table}.csv"), colClasses = c(${id} = "character"))`;

function r({ table, folder, by, names, where }: Asked): string {
  const column = `${table}$${by}`;
  return lines(
    `data <- "${folder}"`,
    readR(table, by),
    where && `${table} <- subset(${table}, ${where.column} == "${where.equals}")`,
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
    `const ${table} = ${where ? `(await rows("${table}"))${filter}` : `await rows("${table}")`};`,
    `const groups = Map.groupBy(${table}, (row) => ${names ? `${names.table}.get(row.${by})` : `row.${by}`});`,
    'console.table([...groups].map(([name, found]) => [name, found.length]).sort((a, b) => b[1] - a[1]));',
  );
}

/**
 * @param table name of a table, such as `task_agencies`
 * @param siteAddress where the site stands, with its base: `https://example.org/ledger/`
 * @param lang which of the two names of a thing the answer shows
 */
export function useSnippets(table: string, siteAddress: string, lang: Lang = 'en'): UseSnippet[] {
  const question = snippetQuestions[table];
  if (question === undefined)
    throw new Error(`src/faces/exports/snippetQuestions.ts asks nothing of ${table}`);
  const { names, by, where } = question;
  const asked: Asked = {
    table,
    by: typeof by === 'string' ? by : by[lang],
    folder: `${siteAddress.replace(/\/+$/, '')}/data/`,
    ...(where && { where }),
    names: names && { table: names.table, label: names.label[lang] },
  };
  return [
    { language: 'r', label: 'R', code: r(asked) },
    { language: 'python', label: 'Python · pandas', code: pandas(asked) },
    { language: 'python', label: 'Python · polars', code: polars(asked) },
    { language: 'sql', label: 'DuckDB SQL', code: duckdb(asked) },
    { language: 'javascript', label: 'JavaScript', code: javascript(asked) },
  ];
}
