/** A released table as exports read it: its columns with the types they had, whatever the schemas say today. */
import { t } from '../../i18n/t.ts';
import { ROW_KEY, type TableColumn, type TableState } from '../../ledger/releaseFile.ts';
import type { Cell, ExportColumn, ExportTable } from '../exports/exportTable.ts';
import type { VersionWords } from './versionWords.ts';

const TYPES = ['string', 'integer', 'number', 'boolean', 'date'] as const;

/** 1.0.0 had lists: texts whose parts are separated by `|`, which every reader takes as they are. */
const typeOf = (type: string): ExportColumn['type'] => TYPES.find((known) => known === type) ?? 'string';

function exportColumn({ name, type }: TableColumn, table: string, words: VersionWords): ExportColumn {
  const nullable = name !== ROW_KEY;
  return { name, type: typeOf(type), nullable, expected: type, ...words.ofColumn(table, name) };
}

function typed(cell: string | undefined, type: ExportColumn['type']): Cell {
  if (cell === undefined || cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

/** Empty cells are null, and all columns but the key may hold them: a release does not keep which could. */
export function versionTable(name: string, { columns, rows }: TableState, words: VersionWords): ExportTable {
  const described = columns.map((column) => exportColumn(column, name, words));
  return {
    ...{ name, key: ROW_KEY, columns: described, unique: [], references: [] },
    title: words.ofTable(name),
    rowIs: t('一行', 'one row'),
    rows: rows.map((cells) =>
      Object.fromEntries(described.map((column, index) => [column.name, typed(cells[index], column.type)])),
    ),
  };
}
