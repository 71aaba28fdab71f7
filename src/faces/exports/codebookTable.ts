import { t } from '../../i18n/t.ts';
import type { Cell, ExportColumn, ExportTable } from './exportTable.ts';

const text = { type: 'string', expected: 'text', nullable: false } as const;
const maybe = { ...text, nullable: true } as const;

const COLUMNS: readonly ExportColumn[] = [
  { ...text, name: 'id', label: t('表.列', 'Table and column') },
  { ...text, name: 'table_name', label: t('表', 'Table') },
  {
    ...maybe,
    name: 'column_name',
    label: t('列；空：这一行说的是整个表', 'Column; empty: the table itself'),
  },
  { ...maybe, name: 'type', label: t('类型', 'Type') },
  {
    ...maybe,
    name: 'required',
    type: 'boolean',
    label: t('是否每行都有', 'Whether every row has it'),
  },
  { ...maybe, name: 'unit', label: t('单位', 'Unit') },
  { ...maybe, name: 'allowed', label: t('可用的词，以 | 分开', 'Allowed words, separated by |') },
  {
    ...maybe,
    name: 'refers_to',
    label: t(
      '指向哪个表（的哪一列，编号除外）',
      'The table whose id it holds, with the column where it is another',
    ),
  },
  { ...text, name: 'words_zh', label: t('意思', 'Meaning, in Chinese') },
  { ...text, name: 'words_en', label: t('意思（英文）', 'Meaning') },
  { ...maybe, name: 'about_zh', label: t('怎样用', 'How to use it, in Chinese') },
  { ...maybe, name: 'about_en', label: t('怎样用（英文）', 'How to use it') },
];

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);

function tableRow({ name, rowIs }: ExportTable): Record<string, Cell> {
  const none = {
    ...{ column_name: null, type: null, required: null, unit: null, allowed: null, refers_to: null },
    ...{ about_zh: null, about_en: null },
  };
  return { id: name, table_name: name, ...none, words_zh: rowIs.zh, words_en: rowIs.en };
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
    name: 'codebook',
    title: t('编码手册', 'Codebook'),
    rowIs: t('一个表或一列', 'a table or a column'),
    key: 'id',
    columns: COLUMNS,
    unique: [],
    references: [],
    rows: tables.flatMap((table) => [
      tableRow(table),
      ...table.columns.map((column) => columnRow(table, column)),
    ]),
  };
}
