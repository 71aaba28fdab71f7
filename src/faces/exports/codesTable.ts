import { t } from '../../i18n/t.ts';
import type { Cell, ExportColumn, ExportTable } from './exportTable.ts';

const text = { type: 'string', expected: 'text', nullable: false } as const;

const COLUMNS: readonly ExportColumn[] = [
  { ...text, name: 'id', label: t('表.列.代码', 'Table, column and code') },
  { ...text, name: 'table_name', label: t('表', 'Table') },
  { ...text, name: 'column_name', label: t('列', 'Column') },
  { ...text, name: 'code', label: t('代码', 'Code') },
  { ...text, name: 'label_zh', label: t('意思', 'Meaning, in Chinese') },
  { ...text, name: 'label_en', label: t('意思（英文）', 'Meaning') },
];

/** Without the marks that stand before a word on pages. */
const plain = (label: string): string => label.replace(/^[^\p{L}\p{N}]+/u, '');

function codesOf({ name: table }: ExportTable, { name: column, allowed, vocabulary = {} }: ExportColumn) {
  if (allowed === undefined) return [];
  return Object.entries(vocabulary).map(([code, label]): Record<string, Cell> => ({
    id: `${table}.${column}.${code}`,
    table_name: table,
    column_name: column,
    code,
    label_zh: plain(label.zh),
    label_en: plain(label.en),
  }));
}

/** Every code of every column with what it means: joins to a table by column and code. */
export function codesTable(tables: readonly ExportTable[]): ExportTable {
  return {
    name: 'codes',
    title: t('代码', 'Codes'),
    rowIs: t('一列的一个代码', 'a code of a column'),
    key: 'id',
    columns: COLUMNS,
    unique: [['table_name', 'column_name', 'code']],
    references: [],
    rows: tables.flatMap((table) => table.columns.flatMap((column) => codesOf(table, column))),
  };
}
