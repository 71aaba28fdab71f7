/** What SQLite is told of a table: types, keys, allowed words, references, and an index for each reference. */
import type { ExportColumn, ExportTable } from './exportTable.ts';

const TYPE = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
} as const;

/** A name of SQL, whatever words SQL keeps for itself. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function check({ name, type, allowed }: ExportColumn): string {
  const column = quoteName(name);
  const words = (allowed ?? []).filter((word) => word !== '').map(quoteText);
  if (words.length > 0) return ` CHECK (${column} IN (${words.join(', ')}))`;
  return type === 'boolean' ? ` CHECK (${column} IN (0, 1))` : '';
}

const columnLine = (column: ExportColumn): string =>
  `${quoteName(column.name)} ${TYPE[column.type]}${column.nullable ? '' : ' NOT NULL'}${check(column)}`;

/** The statements that make an empty table. */
export function sqliteSchema({ name, key, columns, unique, references }: ExportTable): string[] {
  const names = (list: readonly string[]): string => list.map(quoteName).join(', ');
  const lines = [
    ...columns.map(columnLine),
    `PRIMARY KEY (${quoteName(key)})`,
    ...unique.map((list) => `UNIQUE (${names(list)})`),
    ...references.map(
      ({ column, table, to = 'id' }) =>
        `FOREIGN KEY (${quoteName(column)}) REFERENCES ${quoteName(table)} (${quoteName(to)})`,
    ),
  ];
  return [
    `CREATE TABLE ${quoteName(name)} (\n  ${lines.join(',\n  ')}\n)`,
    ...references.map(
      ({ column }) =>
        `CREATE INDEX ${quoteName(`${name}__${column}`)} ON ${quoteName(name)} (${quoteName(column)})`,
    ),
  ];
}
