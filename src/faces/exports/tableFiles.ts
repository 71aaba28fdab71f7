import { excelCsv, tableJson } from '../../format/formatCsv.ts';
import type { PlainTable } from '../../ledger/codebook.ts';
/** Every form in which the tables can be had. */
import type { Words } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';

/** A file: its address and, where this build writes it as text, its size. */
export interface TableFile {
  format: string;
  path: string;
  what: Words;
  bytes?: number | undefined;
}

/** A form every table is published in. */
export interface TableForm {
  form: 'csv' | 'excel' | 'json' | 'parquet';
  /** What follows the table's name in the address. */
  ending: string;
  mediaType: string;
  /** What pages call it, and what it is good for. */
  format: string;
  what: Words;
  /** What descriptions call it. */
  title: Words;
}

/** The first is the one the others are made from. */
export const tableForms: readonly TableForm[] = [
  {
    form: 'csv',
    ending: '.csv',
    mediaType: 'text/csv',
    format: 'CSV',
    what: t('UTF-8，LF，给程序用', 'UTF-8, LF, for programs'),
    title: t('CSV（UTF-8）', 'CSV (UTF-8)'),
  },
  {
    form: 'excel',
    ending: '-excel.csv',
    mediaType: 'text/csv',
    format: 'CSV (Excel)',
    what: t('带 BOM 和 CRLF，双击即可打开', 'with BOM and CRLF, opens by double click'),
    title: t('CSV（Excel 用，带 BOM）', 'CSV for Excel (with BOM)'),
  },
  {
    form: 'json',
    ending: '.json',
    mediaType: 'application/json',
    format: 'JSON',
    what: t('数、真假、列表各有类型，空为 null', 'typed values, null where empty'),
    title: t('JSON', 'JSON'),
  },
  {
    form: 'parquet',
    ending: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    format: 'Parquet',
    what: t('给 DuckDB、R、Python 用', 'for DuckDB, R, Python'),
    title: t('Parquet', 'Parquet'),
  },
];

/** The files that hold the whole ledger. */
export const ledgerFiles: readonly TableFile[] = [
  {
    format: 'ZIP',
    path: '/data/chongqing-ledger.zip',
    what: t('全部的表和说明', 'all tables and their descriptions'),
  },
  {
    format: 'SQLite',
    path: '/data/chongqing-ledger.sqlite',
    what: t('全部的表在一个数据库里', 'all tables in one database'),
  },
];

/** The bodies of a table's text files, by what follows its name in the address. */
export function tableBodies(
  { spec, columns, rows, csv }: PlainTable,
  version: string,
): Record<string, string> {
  const names = columns.map(({ name }) => name);
  return { '.csv': csv, '-excel.csv': excelCsv(csv), '.json': tableJson(spec.name, version, names, rows) };
}

/** The files of a table, each with its size. */
export function tableFiles(table: PlainTable, version: string): TableFile[] {
  const bodies = tableBodies(table, version);
  return tableForms.map(({ format, ending, what }) => {
    const body = bodies[ending];
    const bytes = body === undefined ? undefined : new TextEncoder().encode(body).length;
    return { format, path: `/data/${table.spec.name}${ending}`, what, bytes };
  });
}

/** What says how to read them. */
export const guideFiles: readonly TableFile[] = [
  {
    format: 'CODING.md',
    path: '/data/CODING.md',
    what: t('怎样编码，怎样用', 'how rows were coded, how to use them'),
  },
  {
    format: 'ledger.R',
    path: '/data/notebooks/ledger.R',
    what: t('R 里的五个问题、两张图', 'five questions and two charts in R'),
  },
  {
    format: 'ledger.py',
    path: '/data/notebooks/ledger.py',
    what: t('Python 里的五个问题、两张图', 'five questions and two charts in Python'),
  },
  {
    format: 'ledger.sql',
    path: '/data/notebooks/ledger.sql',
    what: t('SQLite 里的五个问题', 'five questions in SQLite'),
  },
  { format: 'codebook.csv', path: '/data/codebook.csv', what: t('每一列的意思', 'what every column means') },
  { format: 'codes.csv', path: '/data/codes.csv', what: t('每个代码的意思', 'what every code means') },
  {
    format: 'known_issues.csv',
    path: '/data/known_issues.csv',
    what: t('有疑义的地方，连到行', 'what is doubtful, by row'),
  },
  {
    format: 'datapackage.json',
    path: '/data/datapackage.json',
    what: t('给程序读的说明', 'the description as a Data Package 2.0'),
  },
  {
    format: 'catalog.jsonld',
    path: '/data/catalog.jsonld',
    what: t('DCAT 3 的目录', 'the catalogue as DCAT 3'),
  },
];

/** Tables that are made from the others, for whoever wants one file. */
export const flatFiles: readonly TableFile[] = [
  {
    format: 'observations_labelled',
    path: '/data/observations_labelled.csv',
    what: t(
      '每个数字，连同地方、指标、单位的名称和文件的题名、日期、地址、原文字句',
      'every figure with the names of place, indicator and unit, and title, date, address and words of its document',
    ),
  },
  {
    format: 'targets_vs_results',
    path: '/data/targets_vs_results.csv',
    what: t('每个目标，连同结果和判断', 'every target with its result and the judgement'),
  },
  {
    format: 'tasks_labelled',
    path: '/data/tasks_labelled.csv',
    what: t('每项任务，连同牵头和配合单位', 'every task with the agencies that lead and support'),
  },
  {
    format: 'commendations',
    path: '/data/commendations.csv',
    what: t(
      '各地2020年受表扬几次，没有的也在内',
      'how often each place was commended for 2020, zero included',
    ),
  },
  {
    format: 'groups_to_rewards',
    path: '/data/groups_to_rewards.csv',
    what: t('2020年的组，到2022年的措施和奖励', 'groups of 2020, with the measures and rewards of 2022'),
  },
  {
    format: 'panel',
    path: '/data/panel.csv',
    what: t(
      '地方 × 年份 × 主要指标，只有可以并列的数',
      'place × year × headline indicators, only what may stand side by side',
    ),
  },
].flatMap(({ format, path, what }) => [
  { format: `${format}.csv`, path, what },
  {
    format: `${format}.parquet`,
    path: path.replace('.csv', '.parquet'),
    what: t('同上，Parquet', 'the same as Parquet'),
  },
]);
