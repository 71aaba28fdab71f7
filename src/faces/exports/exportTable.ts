import { columnMeta, type ColumnMeta } from '../../ledger/column.ts';
import type { Reference, TableSpec } from '../../ledger/defineTable.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { tables, type TableKey } from '../../ledger/tables.ts';
import type { Words } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { dataVersion } from '../../ledger/dataVersion.ts';

/** A value as every export holds it: what is missing is `null`, whatever the format calls it. */
export type Cell = string | number | boolean | null;

export interface ExportColumn extends ColumnMeta {
  name: string;
  /** Whether a cell may be missing. */
  nullable: boolean;
}

/** A table as Parquet, SQLite, JSON and the codebook read it: columns with their types, rows with `null`. */
export interface ExportTable {
  name: string;
  title: TableSpec['title'];
  rowIs: TableSpec['rowIs'];
  key: string;
  columns: readonly ExportColumn[];
  unique: readonly (readonly string[])[];
  references: readonly Reference[];
  rows: readonly Readonly<Record<string, Cell>>[];
}

/** A column of text of a table that is made. */
export const text = (name: string, label: Words): ExportColumn => ({
  ...{ name, label, type: 'string', expected: 'text', nullable: false },
});

/** The same, where a cell may be missing. */
export const maybe = (name: string, label: Words): ExportColumn => ({ ...text(name, label), nullable: true });

function exportColumn(name: string, schema: Parameters<typeof columnMeta>[0]): ExportColumn {
  const meta = columnMeta(schema);
  const mayBeEmpty = meta.optional === true || (meta.allowed ?? []).includes('');
  return { ...meta, name, nullable: mayBeEmpty };
}

/** Rows as the site knows them (missing text is '') → rows as machines expect them (missing is null). */
export function exportTable(
  spec: TableSpec,
  rows: readonly Readonly<Record<string, unknown>>[],
): ExportTable {
  const columns = Object.entries(spec.row.shape).map(([name, schema]) =>
    exportColumn(name, schema as Parameters<typeof columnMeta>[0]),
  );
  return {
    name: spec.name,
    title: spec.title,
    rowIs: spec.rowIs,
    key: spec.key,
    columns,
    unique: spec.unique ?? [],
    references: spec.references,
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name, nullable }) => [
          name,
          nullable && row[name] === '' ? null : (row[name] as Cell),
        ]),
      ),
    ),
  };
}

/** Every table of the ledger, in the order in which the project lists them. */
export function exportTables(ledger: Ledger): ExportTable[] {
  return (Object.keys(tables) as TableKey[]).map((key) => exportTable(tables[key], ledger[key]));
}

const TITLE = t('渝政账本', 'Chongqing Ledger');

/** What every bulk file says of itself. No date: two builds of one commit are the same bytes. */
export const release: {
  readonly name: string;
  readonly title: typeof TITLE;
  readonly version: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly credit: string;
} = {
  name: packageJson.name,
  title: TITLE,
  version: dataVersion.version,
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  credit: `${TITLE.zh} · ${TITLE.en}`,
};
