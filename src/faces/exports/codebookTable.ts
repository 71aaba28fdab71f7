/** The tables about the tables: what columns mean, what codes mean, and what a database says of itself. */
import { t } from '../../i18n/t.ts';
import { codeDefinition } from '../../ledger/codeDefinition.ts';
import { valueLabels } from '../metadata/describeColumns.ts';
import { type Cell, type ExportColumn, type ExportTable, maybe, release, text } from './exportTable.ts';

const CODEBOOK: readonly ExportColumn[] = [
  text('id', t('表.列', 'Table and column')),
  text('table_name', t('表', 'Table')),
  maybe('column_name', t('列；空：这一行说的是整个表', 'Column; empty: the table itself')),
  maybe('type', t('类型', 'Type')),
  { ...maybe('required', t('是否每行都有', 'Whether every row has it')), type: 'boolean' },
  maybe('unit', t('单位', 'Unit')),
  maybe('allowed', t('可用的词，以 | 分开', 'Allowed words, separated by |')),
  maybe(
    'refers_to',
    t('指向哪个表（的哪一列，编号除外）', 'The table whose id it holds, with the column where it is another'),
  ),
  text('words_zh', t('意思', 'Meaning, in Chinese')),
  text('words_en', t('意思（英文）', 'Meaning')),
  maybe('about_zh', t('怎样用', 'How to use it, in Chinese')),
  maybe('about_en', t('怎样用（英文）', 'How to use it')),
];

const CODES: readonly ExportColumn[] = [
  text('id', t('表.列.代码', 'Table, column and code')),
  text('table_name', t('表', 'Table')),
  text('column_name', t('列', 'Column')),
  text('code', t('代码', 'Code')),
  text('label_zh', t('意思', 'Meaning, in Chinese')),
  text('label_en', t('意思（英文）', 'Meaning')),
  maybe('definition_zh', t('定义；空：名称已说清', 'Definition, in Chinese; empty: the name says it')),
  maybe('definition_en', t('定义（英文）；空：名称已说清', 'Definition; empty: the name says it')),
];

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);

function tableRow({ name, rowIs }: ExportTable): Record<string, Cell> {
  const empty = CODEBOOK.filter(({ nullable }) => nullable).map((column) => [column.name, null]);
  const none = Object.fromEntries(empty) as Record<string, null>;
  return { ...none, id: name, table_name: name, words_zh: rowIs.zh, words_en: rowIs.en };
}

function columnRow(table: ExportTable, column: ExportColumn): Record<string, Cell> {
  const { table: target, to } = table.references.find((one) => one.column === column.name) ?? {};
  return {
    id: `${table.name}.${column.name}`,
    table_name: table.name,
    column_name: column.name,
    type: column.type,
    required: !column.nullable,
    unit: orNull(column.unit),
    allowed: orNull((column.allowed ?? []).filter((word) => word !== '').join('|')),
    refers_to: orNull(to === undefined ? target : `${target}.${to}`),
    words_zh: column.label.zh,
    words_en: column.label.en,
    about_zh: orNull(column.about?.zh),
    about_en: orNull(column.about?.en),
  };
}

/** One row per table and one per column: what it means, of what type it is, what it may hold. */
export function codebookTable(tables: readonly ExportTable[]): ExportTable {
  return {
    ...{ name: 'codebook', key: 'id', columns: CODEBOOK, unique: [], references: [] },
    title: t('编码手册', 'Codebook'),
    rowIs: t('一个表或一列', 'a table or a column'),
    rows: tables.flatMap((table) => [
      tableRow(table),
      ...table.columns.map((column) => columnRow(table, column)),
    ]),
  };
}

const codesOf = ({ name: table, columns }: ExportTable): Record<string, Cell>[] =>
  columns.flatMap((column) =>
    (column.allowed === undefined ? [] : valueLabels(column)).map(({ value: code, label: { zh, en } }) => ({
      id: `${table}.${column.name}.${code}`,
      table_name: table,
      column_name: column.name,
      code,
      label_zh: zh,
      label_en: en,
      definition_zh: orNull(codeDefinition(table, column.name, code)?.zh),
      definition_en: orNull(codeDefinition(table, column.name, code)?.en),
    })),
  );

/** Every code of every column with what it means: joins to a table by column and code. */
export function codesTable(tables: readonly ExportTable[]): ExportTable {
  return {
    ...{ name: 'codes', key: 'id', columns: CODES, references: [] },
    title: t('代码', 'Codes'),
    rowIs: t('一列的一个代码', 'a code of a column'),
    unique: [['table_name', 'column_name', 'code']],
    rows: tables.flatMap(codesOf),
  };
}

/** What a database says of itself, as a table of keys and values. */
export function metaTable(facts: Readonly<Record<string, string>>): ExportTable {
  const { name, title, version, licence, licenceUrl, credit } = release;
  const titles = { name, title_zh: title.zh, title_en: title.en };
  const all = { ...titles, version, licence, licence_url: licenceUrl, credit, ...facts };
  return {
    ...{ name: 'meta', key: 'key', unique: [], references: [] },
    title: t('这个文件', 'This file'),
    rowIs: t('关于这个文件的一件事', 'a thing to know of this file'),
    columns: [text('key', t('什么', 'What')), text('value', t('内容', 'Content'))],
    rows: Object.entries(all).map(([key, value]) => ({ key, value })),
  };
}
